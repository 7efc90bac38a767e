package org.sightline.server.accounts.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Receives people who come back from another provider. */
@Component
final class ProviderArrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderArrival.class);

  private final SignIn signIn;
  private final Entrance entrance;
  private final ProviderSettings settings;

  ProviderArrival(SignIn signIn, Entrance entrance, ProviderSettings settings) {
    this.signIn = signIn;
    this.entrance = entrance;
    this.settings = settings;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication arrived)
      throws IOException {
    SecurityContextHolder.clearContext();
    HttpSession dance = request.getSession(false);
    if (dance != null) {
      dance.invalidate();
    }
    if (arrived instanceof OAuth2AuthenticationToken token
        && token.getPrincipal() instanceof OidcUser person
        && person.getIssuer() != null
        && person.getSubject() != null) {
      String subject = person.getSubject();
      SignIn.Outcome outcome =
          signIn.byProvider(
              new Account.Provider(person.getIssuer().toString(), subject),
              email(token.getAuthorizedClientRegistrationId(), person),
              person.getFullName());
      if (outcome instanceof SignIn.Outcome.In in) {
        entrance.enter(in.account(), request, response);
        response.sendRedirect("/");
        return;
      }
      response.sendRedirect("/sign-in?not=invited");
      return;
    }
    response.sendRedirect("/sign-in?not=provider");
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String code =
        failure instanceof OAuth2AuthenticationException refused
            ? refused.getError().getErrorCode()
            : failure.getClass().getSimpleName();
    LOG.warn("sign-in by provider refused: {}", code.replaceAll("[^A-Za-z0-9_]", "?"));
    response.sendRedirect("/sign-in?not=provider");
  }

  private @Nullable String email(String registration, OidcUser person) {
    ProviderSettings.Oidc provider = settings.oidc().get(registration);
    boolean counts =
        Boolean.TRUE.equals(person.getEmailVerified())
            || (provider != null && provider.trustEmail() && person.getEmailVerified() == null);
    return counts ? person.getEmail() : null;
  }
}
