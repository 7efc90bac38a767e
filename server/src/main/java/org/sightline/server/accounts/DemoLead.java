package org.sightline.server.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The person the demo signs its reader in as. Its link works until the server stops and exists only
 * when the server was started as a demo.
 */
@Component
public class DemoLead {
  private static final EmailAddress ADDRESS = new EmailAddress("lead@demo.invalid");
  private static final String NAME = "Demo lead";

  private final Accounts accounts;
  private final Trail trail;
  private final InstantSource clock;
  private volatile @Nullable String secret;

  DemoLead(Accounts accounts, Trail trail, InstantSource clock) {
    this.accounts = accounts;
    this.trail = trail;
    this.clock = clock;
  }

  /** The token of this run's link; the account is made when it does not exist yet. */
  @Transactional
  public Token offer() {
    Token token = Token.fresh();
    if (accounts.byEmail(ADDRESS.text()).isEmpty()) {
      accounts.save(Account.of(ADDRESS, NAME, Role.LEAD, Scope.everywhere(), clock.instant()));
    }
    secret = token.secret();
    return token;
  }

  /** As whom the demo does what it does before anybody opened its link. */
  public Viewer viewer() {
    return accounts.byEmail(ADDRESS.text()).orElseThrow().viewer();
  }

  /** The demo lead, when the token is this run's. */
  public Optional<Account> enter(Token token) {
    String expected = secret;
    if (expected == null
        || !MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.US_ASCII),
            token.secret().getBytes(StandardCharsets.US_ASCII))) {
      return Optional.empty();
    }
    Optional<Account> lead = accounts.byEmail(ADDRESS.text()).filter(Account::active);
    lead.ifPresent(
        account ->
            trail.record(
                new Deed(
                    account.id().toString(),
                    "account.signed-in",
                    account.id().toString(),
                    Map.of("by", "demo link"))));
    return lead;
  }
}
