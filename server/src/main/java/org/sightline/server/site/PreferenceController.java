package org.sightline.server.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sightline.report.language.Language;
import org.sightline.server.access.Anyone;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers a reader's language and theme in a cookie of their own and goes back. */
@Controller
class PreferenceController {

  @Anyone
  @GetMapping("/language/{tag}")
  ResponseEntity<Void> language(
      @PathVariable("tag") String tag,
      @RequestParam(name = "back", required = false) @Nullable String back,
      HttpServletRequest request) {
    Language language = Language.of(tag).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    return goingBack(Preferences.choosing(language, request.isSecure()), back);
  }

  @Anyone
  @GetMapping("/theme/{key}")
  ResponseEntity<Void> theme(
      @PathVariable("key") String key,
      @RequestParam(name = "back", required = false) @Nullable String back,
      HttpServletRequest request) {
    Theme theme = Theme.of(key).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    return goingBack(Preferences.choosing(theme, request.isSecure()), back);
  }

  private static ResponseEntity<Void> goingBack(ResponseCookie cookie, @Nullable String back) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .header(HttpHeaders.LOCATION, Back.safe(back))
        .build();
  }
}
