package org.sightline.server.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens, recognises and closes sessions. */
@Component
public class Door {
  private final Sessions sessions;
  private final InstantSource clock;

  Door(Sessions sessions, InstantSource clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Signs the account in; the token goes into the browser's cookie. */
  public Token open(Account account) {
    Token token = Token.fresh();
    Instant now = clock.instant();
    sessions.forget(now.minus(Session.LONGEST), now.minus(Session.IDLE));
    sessions.add(new Session(token.secret(), account.id(), now, now));
    return token;
  }

  /** Whose session this is, if it is still alive. */
  public Optional<Account> recognise(Token token) {
    Instant now = clock.instant();
    return sessions
        .find(token.secret())
        .filter(known -> known.session().alive(now))
        .map(
            known -> {
              if (known.session().seenAt().plus(Session.GRAIN).isBefore(now)) {
                sessions.seen(known.session().secret(), now);
              }
              return known.account();
            });
  }

  /** Signs this browser out. */
  public void close(Token token) {
    sessions.end(token.secret());
  }

  /** Signs the account out everywhere else. */
  public void closeOthers(Account account, Token kept) {
    sessions.endAll(account.id(), kept.secret());
  }

  /** Signs the account out everywhere. */
  void closeAll(Account account) {
    sessions.endAll(account.id(), "");
  }
}
