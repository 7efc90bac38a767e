package org.sightline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.indicator.IndicatorCheck;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which rows are counted. */
final class WhereOption {

  @Option(
      names = "--where",
      paramLabel = "COLUMN=VALUE",
      description =
          "Count only these rows, as often as you like; several values of one column take any of"
              + " them: --where grade=3 --where grade=4.")
  private List<String> where = new ArrayList<>();

  /**
   * The rows the options let through.
   *
   * @throws org.sightline.engine.indicator.IndicatorException when a column or value is not there
   */
  Filter filter(Dictionary dictionary) {
    Map<String, List<String>> allowed = new TreeMap<>();
    for (String pair : where) {
      int sign = pair.indexOf('=');
      if (sign < 1) {
        throw new TypeConversionException(
            "--where is \"" + pair + "\". Maybe column=value, such as grade=3.");
      }
      String column = pair.substring(0, sign).strip();
      String value = pair.substring(sign + 1).strip();
      IndicatorCheck.level(column, value, dictionary);
      allowed.computeIfAbsent(column, name -> new ArrayList<>()).add(value);
    }
    return new Filter(allowed);
  }
}
