package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.server.cycles.CycleOpening;
import org.sightline.server.cycles.WordingRules;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The page of a cycle: what it began with, its problem statement, and why.
 *
 * @param key the cycle's, as a subject
 * @param lessons what the cycle it grew out of has learned
 * @param number what it began with, when that is a number
 * @param worry what it began with, when that is a worry
 * @param overlap why there is a second focus; may be empty
 * @param calmer what might be said more calmly of focus and worry
 * @param statement the problem statement
 * @param tree the causes
 * @param dropped causes that were set aside
 * @param parents causes that may be asked why again
 * @param looks what the data suggest to look at
 * @param members who takes part
 * @param people who might
 * @param sides for whom they may speak
 * @param form what stands in the fields
 */
public record DiagnoseView(
    String key,
    List<CycleOpening.Lessons> lessons,
    List<NumberView> number,
    String worry,
    String overlap,
    List<WordingRules.Offer> calmer,
    StatementView statement,
    List<BranchView> tree,
    List<BranchView> dropped,
    List<Option> parents,
    List<LookView> looks,
    List<MemberView> members,
    List<Option> people,
    List<Option> sides,
    Form form) {
  public DiagnoseView {
    lessons = List.copyOf(lessons);
    number = List.copyOf(number);
    calmer = List.copyOf(calmer);
    tree = List.copyOf(tree);
    dropped = List.copyOf(dropped);
    parents = List.copyOf(parents);
    looks = List.copyOf(looks);
    members = List.copyOf(members);
    people = List.copyOf(people);
    sides = List.copyOf(sides);
  }
}
