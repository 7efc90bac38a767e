package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The form that signs.
 *
 * @param statement what is signed
 * @param number of the last signing that is shown; 0 before the first
 * @param version of the statement that is shown
 * @param seen whether the data could show a change of the goal's size
 * @param shows what the data could show, in a sentence; empty if nobody can say
 * @param far that the change called worthwhile lies far below that; empty when it does not
 * @param assumptions whether every cause is still an assumption
 * @param form what stands in the fields
 */
public record SignView(
    StatementView statement,
    int number,
    int version,
    boolean seen,
    String shows,
    String far,
    boolean assumptions,
    List<Option> rose,
    List<Option> small,
    List<Option> wider,
    Form form) {
  public SignView {
    rose = List.copyOf(rose);
    small = List.copyOf(small);
    wider = List.copyOf(wider);
  }
}
