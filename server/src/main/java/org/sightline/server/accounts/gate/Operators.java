package org.sightline.server.accounts.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Who may read the metrics: an owner who is signed in, or a machine that knows {@code
 * sightline.metrics.token}.
 */
@Component
final class Operators implements AuthorizationManager<RequestAuthorizationContext> {
  private static final String BEARER = "Bearer ";

  private final String token;

  Operators(@Value("${sightline.metrics.token:}") String token) {
    this.token = token;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    String header = context.getRequest().getHeader("Authorization");
    if (!token.isEmpty() && header != null && header.startsWith(BEARER)) {
      return new AuthorizationDecision(same(header.substring(BEARER.length()), token));
    }
    return new AuthorizationDecision(
        who.get() instanceof SignedIn signedIn && signedIn.viewer().is(Role.OWNER));
  }

  private static boolean same(String given, String expected) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
