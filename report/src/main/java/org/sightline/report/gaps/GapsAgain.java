package org.sightline.report.gaps;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.engine.cells.Filter;
import org.sightline.report.export.ShellWord;

/** The command that finds the same again, as one line for a POSIX shell. */
public final class GapsAgain {
  private GapsAgain() {}

  /**
   * The command.
   *
   * @param file the name of the file with the data
   * @param recipe the name of the file with the recipe
   * @param rows a row was counted when it passes one of these, at least one; no row passes two
   */
  public static String command(String file, String recipe, List<Filter> rows) {
    Filter everywhere = common(rows);
    Stream<String> parts =
        rows.size() == 1 ? Stream.of() : rows.stream().map(part -> within(part, everywhere));
    return Stream.of(
            Stream.of("sightline gaps " + ShellWord.of(file) + " --recipe " + recipe),
            conditions(everywhere).map(condition -> "--where " + condition),
            parts)
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }

  /** What every part asks for. A time belongs here: whoever names none looks at the latest. */
  private static Filter common(List<Filter> rows) {
    Map<String, List<String>> common = new TreeMap<>(rows.get(0).allowed());
    rows.forEach(part -> common.entrySet().retainAll(part.allowed().entrySet()));
    return new Filter(common);
  }

  private static String within(Filter part, Filter everywhere) {
    Map<String, List<String>> own = new TreeMap<>(part.allowed());
    own.keySet().removeAll(everywhere.allowed().keySet());
    return conditions(new Filter(own)).collect(Collectors.joining(" --and ", "--within ", ""));
  }

  private static Stream<String> conditions(Filter rows) {
    return rows.allowed().entrySet().stream().flatMap(GapsAgain::conditions);
  }

  private static Stream<String> conditions(Map.Entry<String, List<String>> column) {
    return column.getValue().stream().map(value -> ShellWord.of(column.getKey() + "=" + value));
  }
}
