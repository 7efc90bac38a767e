package org.sightline.server.accounts.gate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Other providers people may sign in with: {@code sightline.oidc.<key>.issuer} and so on.
 *
 * @param oidc by key; the key stands in addresses
 */
@ConfigurationProperties("sightline")
record ProviderSettings(@DefaultValue Map<String, Oidc> oidc) {

  /**
   * An OpenID Connect provider.
   *
   * @param name what the button says; the key when absent
   * @param issuer its address, under which its discovery document lies
   * @param clientId how it knows this server
   * @param clientSecret what proves it
   * @param trustEmail whether its addresses count although it does not say they are verified; only
   *     for a provider that serves one organisation
   */
  record Oidc(
      @Nullable String name,
      String issuer,
      String clientId,
      String clientSecret,
      @DefaultValue("false") boolean trustEmail) {}
}
