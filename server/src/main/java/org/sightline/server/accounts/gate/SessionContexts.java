package org.sightline.server.accounts.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.server.accounts.Door;
import org.sightline.server.accounts.Token;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Recognises a session by its cookie when somebody asks who is there, with role and scope as they
 * are at that moment: who is removed or narrowed is so from the next click on.
 */
@Component
final class SessionContexts implements SecurityContextRepository {
  private final Door door;

  SessionContexts(Door door) {
    this.door = door;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(request);
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return load(holder.getRequest());
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // Sessions are opened by Entrance alone, which writes the cookie.
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return SessionCookie.read(request).isPresent();
  }

  private SecurityContext load(HttpServletRequest request) {
    Optional<Token> token = SessionCookie.read(request);
    return token
        .flatMap(door::recognise)
        .<SecurityContext>map(
            account -> new SecurityContextImpl(new SignedIn(account.viewer(), token.orElseThrow())))
        .orElseGet(SecurityContextHolder::createEmptyContext);
  }

  private final class Deferred implements DeferredSecurityContext {
    private final HttpServletRequest request;
    private @Nullable SecurityContext context;

    Deferred(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      SecurityContext known = context;
      if (known == null) {
        // Should the database be gone, it is asked once in a request and not again for the answer.
        context = SecurityContextHolder.createEmptyContext();
        known = load(request);
        context = known;
      }
      return known;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
