package org.sightline.engine.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the header is.
 *
 * @param above rows above it (or above the data, when there is none)
 * @param present whether a row names the columns
 * @param names the names as they stand
 * @param columns how many columns a whole row has
 */
record Header(int above, boolean present, List<String> names, int columns) {

  private static final int DEEPEST = 20;

  Header {
    names = List.copyOf(names);
  }

  /** Looks for it in the first rows of a table that has at least one. */
  static Header look(Sample sample, Optional<Boolean> said) {
    int usual = sample.usualWidth();
    int above = above(sample, usual);
    List<String> first = sample.rows().get(above);
    boolean present =
        said.orElseGet(
            () -> looksLikeNames(first, sample.rows().subList(above + 1, sample.rows().size())));
    return present
        ? named(above, names(first, usual))
        : new Header(above, false, List.of(), Math.max(1, usual));
  }

  private static Header named(int above, List<String> names) {
    return new Header(above, true, names, names.size());
  }

  /** The header brought to the width of the rows, where the two differ in a usual way. */
  private static List<String> names(List<String> first, int usual) {
    List<String> names = new ArrayList<>(first.subList(0, width(first, usual)));
    if (names.size() == usual - 1 && names.size() > 1) {
      names.add(0, ""); // row numbers without a name, as statistics programs write them
    }
    while (names.size() < usual) {
      names.add("");
    }
    return names;
  }

  /** Blank cells at the end of a header name no column, unless rows are that wide. */
  private static int width(List<String> header, int usual) {
    int width = header.size();
    while (width > 1 && width > usual && header.get(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  private static int above(Sample sample, int usual) {
    int deepest = Math.min(DEEPEST, sample.rows().size() - 1);
    for (int i = 0; i <= deepest; i++) {
      long filled = sample.rows().get(i).stream().filter(cell -> !cell.isBlank()).count();
      if (filled >= Math.max(1, (usual + 1) / 2)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean looksLikeNames(List<String> first, List<List<String>> below) {
    if (below.isEmpty()) {
      return first.stream().noneMatch(NumberShape::isNumber);
    }
    int numberBelowName = 0;
    int seenBelow = 0;
    int texts = 0;
    for (int i = 0; i < first.size(); i++) {
      String name = first.get(i).strip();
      int column = i;
      if (name.isEmpty()) {
        continue;
      }
      if (NumberShape.isNumber(name) && !isYear(name)) {
        return false;
      }
      texts++;
      List<String> values =
          below.stream()
              .filter(row -> column < row.size() && !row.get(column).isBlank())
              .map(row -> row.get(column).strip())
              .toList();
      if (values.stream().filter(NumberShape::isNumber).count() * 2 > values.size()) {
        numberBelowName++;
      } else if (values.contains(name)) {
        seenBelow++;
      }
    }
    return numberBelowName > 0 || seenBelow * 2 < Math.max(1, texts);
  }

  private static boolean isYear(String name) {
    return name.matches("(19|20)\\d\\d");
  }
}
