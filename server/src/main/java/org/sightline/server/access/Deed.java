package org.sightline.server.access;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that was done, as the audit trail keeps it. Never holds a student's data or a secret.
 *
 * @param actor the account that did it, or a name in brackets such as {@code (nobody)} or {@code
 *     (start)}
 * @param action a stable key, {@code capability.verb}: {@code account.invited}, {@code data.seen}
 * @param subject what it was done to: an account's id, a dataset version's id, an indicator's key
 * @param details more, by key; sorted
 */
public record Deed(String actor, String action, String subject, Map<String, String> details) {
  public Deed {
    if (!isAction(action)) {
      throw new IllegalArgumentException(
          "action is " + action + ". Maybe write it as capability.verb.");
    }
    details = Map.copyOf(details);
  }

  static boolean isAction(String action) {
    return action.matches("[a-z][a-z-]*\\.[a-z][a-z-]*");
  }

  /** Something this person did. */
  public static Deed by(Viewer viewer, String action, String subject) {
    return new Deed(viewer.account().toString(), action, subject, Map.of());
  }

  /** The same deed with one more detail. */
  public Deed with(String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(details);
    more.put(key, value);
    return new Deed(actor, action, subject, more);
  }
}
