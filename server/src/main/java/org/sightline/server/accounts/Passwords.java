package org.sightline.server.accounts;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id and says which are too weak. */
@Component
public class Passwords {
  /** Fewest and most letters of a password. */
  public static final int SHORTEST = 12;

  public static final int LONGEST = 200;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;

  /** Costs as much to compare with as any other hash, and belongs to no password. */
  static final String NOBODYS =
      "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
          .formatted(MEMORY_KIB, PASSES, LANES, zeros(SALT_BYTES), zeros(HASH_BYTES));

  private final PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

  private static String zeros(int bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
  }

  /** What is wrong with a password. */
  public enum Weakness {
    TOO_SHORT,
    TOO_LONG,
    HOLDS_EMAIL,
    ONE_LETTER
  }

  /** What is wrong with this password for this person, if anything. */
  public Optional<Weakness> weakness(String password, String email) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(Weakness.TOO_SHORT);
    }
    if (password.length() > LONGEST) {
      return Optional.of(Weakness.TOO_LONG);
    }
    String lower = password.toLowerCase(Locale.ROOT);
    String mailbox = email.split("@", 2)[0].toLowerCase(Locale.ROOT);
    if (mailbox.length() > 3 && lower.contains(mailbox)) {
      return Optional.of(Weakness.HOLDS_EMAIL);
    }
    return password.codePoints().distinct().count() < 4
        ? Optional.of(Weakness.ONE_LETTER)
        : Optional.empty();
  }

  String hash(String password) {
    String hash = encoder.encode(password);
    if (hash == null) {
      throw new IllegalStateException("the encoder made no hash");
    }
    return hash;
  }

  /** Takes as long for people we do not know, so that time tells nobody who has an account. */
  boolean matches(String password, @Nullable String hash) {
    boolean same =
        encoder.matches(password.length() > LONGEST ? "" : password, hash == null ? NOBODYS : hash);
    return same && hash != null;
  }
}
