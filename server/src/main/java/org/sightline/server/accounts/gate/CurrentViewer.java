package org.sightline.server.accounts.gate;

import java.util.Optional;
import org.sightline.server.access.Viewer;
import org.sightline.server.access.Viewers;
import org.sightline.server.accounts.Token;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in on this thread's request. */
@Component
final class CurrentViewer implements Viewers {

  @Override
  public Optional<Viewer> current() {
    return signedIn().map(SignedIn::viewer);
  }

  Optional<Token> session() {
    return signedIn().map(SignedIn::token);
  }

  private static Optional<SignedIn> signedIn() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
        ? Optional.of(signedIn)
        : Optional.empty();
  }
}
