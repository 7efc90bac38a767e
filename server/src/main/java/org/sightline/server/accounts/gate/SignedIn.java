package org.sightline.server.accounts.gate;

import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Token;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request by somebody who is signed in. Never stored; made anew for each request. */
final class SignedIn extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1L;

  private final transient Viewer viewer;
  private final transient Token token;

  SignedIn(Viewer viewer, Token token) {
    super(List.of());
    this.viewer = viewer;
    this.token = token;
    setAuthenticated(true);
  }

  Viewer viewer() {
    return viewer;
  }

  Token token() {
    return token;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return viewer.account();
  }
}
