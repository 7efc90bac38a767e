package org.sightline.server.accounts.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.Door;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Signs a browser in and out: session, cookie, and a new token for forms each time. */
@Component
public class Entrance {
  private final Door door;
  private final CsrfTokenRepository csrf;

  Entrance(Door door, CsrfTokenRepository csrf) {
    this.door = door;
    this.csrf = csrf;
  }

  /** Signs in; whatever session the browser had ends. */
  public void enter(Account account, HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.read(request).ifPresent(door::close);
    SessionCookie.give(door.open(account), request, response);
    csrf.saveToken(null, request, response);
  }

  /** Signs out. */
  public void leave(HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.read(request).ifPresent(door::close);
    SessionCookie.take(request, response);
    csrf.saveToken(null, request, response);
    SecurityContextHolder.clearContext();
  }
}
