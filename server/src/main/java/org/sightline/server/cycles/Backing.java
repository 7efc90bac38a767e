package org.sightline.server.cycles;

import java.time.LocalDate;

/** What stands behind a cause, or against it. */
public sealed interface Backing {

  /**
   * A number.
   *
   * @param note what it shows, in somebody's words; may be empty
   */
  record Counted(NumberSource source, String note) implements Backing {}

  /**
   * A voice.
   *
   * @param words what was said, in the language it was said in
   * @param translation the same for those who do not read that language; may be empty
   * @param who as whoever spoke may be told of: a role, a place
   * @param group the group they speak from; may be empty
   * @param heard how: a call, a session, an interview
   * @param consent what they agreed to
   * @param on when it was heard
   */
  record Heard(
      String words,
      String translation,
      String who,
      String group,
      String heard,
      Consent consent,
      LocalDate on)
      implements Backing {}
}
