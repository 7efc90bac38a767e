package org.sightline.server.accounts.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The providers people may sign in with. A provider's discovery document is read when somebody
 * first chooses it, so a provider that is down keeps nobody from starting the server.
 */
@Component
public class Providers {
  private final Map<String, ProviderSettings.Oidc> settings;
  private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();
  private final ProviderArrival arrival;

  Providers(ProviderSettings settings, ProviderArrival arrival) {
    this.settings = new TreeMap<>(settings.oidc());
    this.arrival = arrival;
  }

  /**
   * A way to sign in.
   *
   * @param name what the button says
   * @param path where it leads
   */
  public record Choice(String name, String path) {}

  /** The ways to sign in, by name. */
  public List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    settings.forEach(
        (key, provider) ->
            choices.add(
                new Choice(
                    provider.name() == null ? key : provider.name(),
                    "/oauth2/authorization/" + key)));
    return choices;
  }

  void openFor(HttpSecurity http) {
    if (settings.isEmpty()) {
      return;
    }
    ClientRegistrationRepository repository = this::registration;
    http.oauth2Login(
        login ->
            login
                .loginPage("/sign-in")
                .clientRegistrationRepository(repository)
                .authorizedClientRepository(new NoTokens())
                .successHandler(arrival)
                .failureHandler(arrival));
  }

  private @Nullable ClientRegistration registration(String key) {
    ProviderSettings.Oidc provider = settings.get(key);
    return provider == null
        ? null
        : known.computeIfAbsent(
            key,
            any ->
                ClientRegistrations.fromIssuerLocation(provider.issuer())
                    .registrationId(key)
                    .clientId(provider.clientId())
                    .clientSecret(provider.clientSecret())
                    .scope("openid", "email", "profile")
                    .build());
  }
}
