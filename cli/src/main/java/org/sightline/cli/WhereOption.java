package org.sightline.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.Dictionary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which rows are counted. */
final class WhereOption {

  @Option(
      names = "--where",
      paramLabel = Conditions.LABEL,
      description =
          "Count only these rows, as often as you like; several values of one column take any of"
              + " them: --where grade=3 --where grade=4.")
  private List<String> where = new ArrayList<>();

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private @Nullable List<Part> parts;

  private static final class Part {
    @Option(
        names = "--within",
        required = true,
        paramLabel = Conditions.LABEL,
        description =
            "Count the rows within this place or any other given so, narrowed by what follows as"
                + " --and: --within school=Elm --and class=5A --within school=Oak.")
    private String first = "";

    @Option(
        names = "--and",
        paramLabel = Conditions.LABEL,
        description = "Narrows the --within before it.")
    private List<String> others = new ArrayList<>();

    Filter filter(Dictionary dictionary) {
      List<String> all = new ArrayList<>(List.of(first));
      all.addAll(others);
      return Conditions.read("--within", all, dictionary);
    }
  }

  /**
   * The rows the options let through.
   *
   * @throws org.sightline.engine.indicator.IndicatorException when a column or value is not there
   * @throws picocli.CommandLine.TypeConversionException when two parts may hold the same row
   */
  Rows rows(Dictionary dictionary) {
    List<Filter> apart =
        parts == null ? List.of() : parts.stream().map(part -> part.filter(dictionary)).toList();
    Conditions.checkApart(apart);
    return new Rows(
        Conditions.read("--where", where, dictionary),
        apart.isEmpty() ? List.of(Filter.NONE) : apart);
  }

  /**
   * Which rows are counted: those that pass {@code everywhere} and one of the parts.
   *
   * @param parts at least one; no row passes two
   */
  record Rows(Filter everywhere, List<Filter> parts) {
    /** The same as parts alone. */
    List<Filter> together() {
      return parts.stream().map(everywhere::and).toList();
    }
  }
}
