package org.sightline.report.findings;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.report.language.Speech;
import org.sightline.report.picture.Mark;

/** Groups as pictures show them: by name, with the mark each keeps on every page. */
public final class Pictured {
  private final GroupNames names;
  private final Sentences sentences;
  private final Map<Group, Mark> marks = new HashMap<>();

  public Pictured(Dictionary dictionary, Speech speech) {
    this.names = new GroupNames(dictionary, speech);
    this.sentences = new Sentences(dictionary, speech);
    for (Column column : dictionary.having(Role.ATTRIBUTE)) {
      int place = 0;
      for (Level level : column.levels()) {
        marks.put(Group.of(column.name(), level.value()), Mark.at(place++));
      }
      marks.putIfAbsent(Group.of(column.name(), Column.NOT_REPORTED), Mark.at(place));
    }
  }

  /** The group with its name and its mark. */
  public org.sightline.report.picture.Group of(Group group) {
    return new org.sightline.report.picture.Group(name(group), mark(group));
  }

  /** The group's name as it stands at the head of a line. */
  public String name(Group group) {
    return sentences.capital(names.of(group));
  }

  /** The group's mark: its first condition's; everyone is the ring. */
  public Mark mark(Group group) {
    return group.ways() == 0
        ? Mark.RING
        : marks.getOrDefault(new Group(group.conditions().subList(0, 1)), Mark.at(0));
  }

  /** As many of these as can be told apart in one picture: the first of each mark. */
  public <T> List<T> apart(List<T> all, Function<T, Group> group) {
    Set<Mark> seen = EnumSet.noneOf(Mark.class);
    return all.stream().filter(each -> seen.add(mark(group.apply(each)))).toList();
  }
}
