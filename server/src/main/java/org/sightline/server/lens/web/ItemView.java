package org.sightline.server.lens.web;

import java.util.List;
import java.util.Map;
import org.sightline.server.decisions.SubjectNames.Named;
import org.sightline.server.site.Field;
import org.sightline.server.site.Option;

/**
 * A decision, every look at it, and the form for another.
 *
 * @param key its name in addresses
 * @param facts sort, amount, year, where it holds, the list it came with
 * @param links other pages it belongs to
 * @param looks every look at it, the last first
 * @param notice what came of the last form; may be empty
 * @param refused whether the form was refused
 * @param seen how many looks there are
 * @param questions the fields; empty for those who may not write a check
 * @param conclusions what may follow
 * @param conclusion the one chosen
 */
public record ItemView(
    String key,
    String name,
    List<Map.Entry<String, String>> facts,
    List<Map.Entry<String, Named>> links,
    List<Look> looks,
    String notice,
    boolean refused,
    int seen,
    List<Field> questions,
    List<Option> conclusions,
    String conclusion) {
  public ItemView {
    facts = List.copyOf(facts);
    links = List.copyOf(links);
    looks = List.copyOf(looks);
    questions = List.copyOf(questions);
    conclusions = List.copyOf(conclusions);
  }

  /**
   * A look through the lens.
   *
   * @param line who, and when
   * @param conclusion what followed
   * @param again the day to look again
   * @param answers questions and their answers
   * @param log its line of the log
   */
  public record Look(
      String line,
      String conclusion,
      String again,
      List<Map.Entry<String, String>> answers,
      Named log) {
    public Look {
      answers = List.copyOf(answers);
    }
  }
}
