package org.sightline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.evaluation.Contrast;
import org.sightline.engine.indicator.IndicatorCheck;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.report.export.ShellWord;

/** Which level of a column is meant, where it was not said. */
record ContrastChoice(Dictionary dictionary) {
  private static final Set<String> YES =
      Set.of("yes", "y", "true", "1", "treated", "treatment", "intervention", "program", "t");

  /** From {@code column} or {@code column=level}. */
  Contrast contrast(String by, Optional<String> reference) {
    Optional<Column> whole = dictionary.find(by);
    int sign = by.indexOf('=');
    String name = whole.isPresent() || sign < 1 ? by : by.substring(0, sign).strip();
    Column column = IndicatorCheck.column(name, dictionary);
    String group =
        whole.isPresent() || sign < 1
            ? yes(column)
                .orElseThrow(
                    () -> unsaid(column, "--by " + ShellWord.of(name + "=" + first(column))))
            : level(column, by.substring(sign + 1).strip());
    Optional<String> other =
        reference
            .map(r -> r.startsWith(name + "=") ? r.substring(name.length() + 1).strip() : r)
            .filter(r -> !r.equals("everyone-else"))
            .map(r -> level(column, r));
    if (other.filter(group::equals).isPresent()) {
      throw new IndicatorException(
          "the group and its reference are both '" + group + "'. Maybe name another --reference.");
    }
    return new Contrast(name, group, other);
  }

  /**
   * The level at which the practice was tried; {@code any} takes the first when nobody can tell.
   */
  String intervention(String column, Optional<String> said, boolean any) {
    Column compared = IndicatorCheck.column(column, dictionary);
    if (said.isPresent()) {
      return level(compared, said.get());
    }
    return yes(compared)
        .or(() -> any ? Optional.of(first(compared)) : Optional.empty())
        .orElseThrow(() -> unsaid(compared, "--intervention " + ShellWord.of(first(compared))));
  }

  private static Optional<String> yes(Column column) {
    return names(column).stream()
        .filter(level -> YES.contains(level.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static String level(Column column, String name) {
    List<String> names = names(column);
    if (!names.isEmpty() && !names.contains(name)) {
      throw new IndicatorException(
          "column '"
              + column.name()
              + "' has no value '"
              + name
              + "'. Maybe one of: "
              + String.join(", ", names.stream().limit(12).toList())
              + ".");
    }
    return name;
  }

  private static IndicatorException unsaid(Column column, String repair) {
    return new IndicatorException(
        "which value of '" + column.name() + "' is meant was not said. Maybe " + repair + ".");
  }

  private static String first(Column column) {
    return names(column).stream().sorted().findFirst().orElse("…");
  }

  private static List<String> names(Column column) {
    return column.levels().stream().map(Level::value).toList();
  }
}
