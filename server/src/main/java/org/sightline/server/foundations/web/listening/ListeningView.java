package org.sightline.server.foundations.web.listening;

import java.util.List;
import org.sightline.server.site.Option;

/**
 * The data and listening check.
 *
 * @param notice what came of the last form; may be empty
 * @param refused whether it was refused
 * @param measured every question and what it measures
 * @param verdict whether more than scores is measured, in a sentence; empty without questions
 * @param warned whether that sentence warns
 * @param kinds what a question may measure; empty for those who may not say so
 * @param missing where answers are missing, per dataset
 * @param heard groups that were heard
 * @param notHeard groups of the data that were not
 * @param sessions what was logged, the newest first
 * @param mayLog whether the reader may log a session
 */
public record ListeningView(
    String notice,
    boolean refused,
    List<Row> measured,
    String verdict,
    boolean warned,
    List<Option> kinds,
    List<Missing> missing,
    List<Group> heard,
    List<Group> notHeard,
    List<Session> sessions,
    boolean mayLog) {
  public ListeningView {
    measured = List.copyOf(measured);
    kinds = List.copyOf(kinds);
    missing = List.copyOf(missing);
    heard = List.copyOf(heard);
    notHeard = List.copyOf(notHeard);
    sessions = List.copyOf(sessions);
  }

  /**
   * A question.
   *
   * @param dataset the key of its dataset
   * @param question its name
   * @param was what was said before; empty while it is guessed
   * @param kind the value chosen now
   */
  public record Row(
      String dataset,
      String datasetName,
      String question,
      String label,
      String was,
      String kind,
      String kindWords,
      boolean guessed) {}

  /**
   * A dataset in which answers are missing.
   *
   * @param title which
   * @param instead what is said when no group stands out; may be empty
   * @param chance how many groups were looked at; may be empty
   */
  public record Missing(String title, String instead, String chance, List<Gap> gaps) {
    public Missing {
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * A group whose answers are missing more often.
   *
   * @param question on which question
   * @param line how many of how many
   * @param more how much more than everybody else
   * @param bounds what their share can be; may be empty
   * @param open that nobody can tell who stands ahead; may be empty
   */
  public record Gap(String question, String line, String more, String bounds, String open) {}

  /** A group and how often it was heard, or why not. */
  public record Group(String name, String detail) {}

  /**
   * A session.
   *
   * @param id for taking it back
   * @param mayTakeBack whether the reader may
   */
  public record Session(
      String id,
      String day,
      String line,
      String heard,
      String away,
      String note,
      boolean mayTakeBack) {}
}
