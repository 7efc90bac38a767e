package org.sightline.server.accounts.gate;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.sightline.server.accounts.Token;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that holds the token of a session, out of reach of scripts and other sites. */
final class SessionCookie {
  private static final String PLAIN = "sightline";
  private static final String SECURE = "__Host-sightline";
  private static final Duration KEPT = Duration.ofDays(14);

  private SessionCookie() {}

  static Optional<Token> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    String name = name(request);
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
        return Optional.of(new Token(cookie.getValue()));
      }
    }
    return Optional.empty();
  }

  static void give(Token token, HttpServletRequest request, HttpServletResponse response) {
    write(token.text(), KEPT, request, response);
  }

  static void take(HttpServletRequest request, HttpServletResponse response) {
    write("", Duration.ZERO, request, response);
  }

  private static void write(
      String value, Duration kept, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(name(request), value)
            .path("/")
            .maxAge(kept)
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure())
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? SECURE : PLAIN;
  }
}
