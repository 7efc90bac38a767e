package org.sightline.server.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.sightline.report.language.Language;
import org.springframework.http.ResponseCookie;

/** Which language and theme a reader wants: what they chose, else what their browser asks for. */
final class Preferences {
  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
  private static final Duration KEPT = Duration.ofDays(365);

  private Preferences() {}

  static Language language(HttpServletRequest request) {
    return cookie(request, LANGUAGE)
        .flatMap(Language::of)
        .or(() -> asked(request))
        .orElse(Language.ENGLISH);
  }

  private static Optional<Language> asked(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    for (Locale locale : Collections.list(request.getLocales())) {
      Optional<Language> spoken = Language.of(locale.toLanguageTag());
      if (spoken.isPresent()) {
        return spoken;
      }
    }
    return Optional.empty();
  }

  static Theme theme(HttpServletRequest request) {
    return cookie(request, THEME).flatMap(Theme::of).orElse(Theme.AUTO);
  }

  static ResponseCookie choosing(Language language, boolean secure) {
    return kept(LANGUAGE, language.tag(), secure);
  }

  static ResponseCookie choosing(Theme theme, boolean secure) {
    return kept(THEME, theme.key(), secure);
  }

  private static ResponseCookie kept(String name, String value, boolean secure) {
    return ResponseCookie.from(name, value)
        .path("/")
        .maxAge(KEPT)
        .httpOnly(true)
        .sameSite("Lax")
        .secure(secure)
        .build();
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(name)) {
        return Optional.ofNullable(cookie.getValue());
      }
    }
    return Optional.empty();
  }
}
