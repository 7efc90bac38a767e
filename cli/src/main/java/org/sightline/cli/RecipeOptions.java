package org.sightline.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.engine.indicator.IndicatorText;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.statistics.discovery.Multiplicity;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What to ask: options that overrule a recipe. */
final class RecipeOptions {

  @Option(
      names = "--outcome",
      paramLabel = "WHAT",
      description =
          "What to look at, as often as you like: a column, column=Good,Better, column>=240,"
              + " column<=5, numerator/denominator; adverse: before it when more is bad news.")
  private List<String> outcomes = new ArrayList<>();

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "COLUMN",
      description = "The attributes to compare by, such as --by race,disability.")
  private List<String> by = new ArrayList<>();

  @Option(
      names = "--bar",
      paramLabel = "NUMBER",
      description = "The one bar for everyone: a share such as 0.6, or a number for averages.")
  private @Nullable BigDecimal bar;

  @Option(
      names = "--reference",
      paramLabel = "WHOM",
      description =
          "Compare with: everyone-else (default), bar, overall, largest, best, or"
              + " column=value[,column=value].")
  private @Nullable String reference;

  @Option(
      names = "--cluster",
      paramLabel = "COLUMN",
      description = "Widen the bands for people who share this column, such as school.")
  private @Nullable String cluster;

  @Option(names = "--ways", paramLabel = "1|2|3", description = "Attributes crossed at most.")
  private @Nullable Integer ways;

  @Option(names = "--least", paramLabel = "N", description = "People a group needs (default 30).")
  private @Nullable Integer least;

  @Option(
      names = "--margin",
      paramLabel = "SHARE",
      description = "The smallest gap worth acting on (default 0.05, five points).")
  private @Nullable BigDecimal margin;

  @Option(names = "--alpha", paramLabel = "SHARE", description = "False gaps accepted (0.05).")
  private @Nullable BigDecimal alpha;

  @Option(
      names = "--multiplicity",
      paramLabel = "METHOD",
      description = "benjamini_yekutieli (default), benjamini_hochberg or bonferroni.")
  private @Nullable Multiplicity multiplicity;

  /** {@code known} with what the options say on top; outcomes wait until the file is read. */
  Recipe over(Recipe known, Choices choices) {
    return new Recipe(
        choices,
        known.indicators(),
        by.isEmpty() ? known.attributes() : by.stream().map(String::strip).toList(),
        known.places(),
        known.time(),
        cluster == null ? known.cluster() : Optional.of(cluster),
        reference == null ? known.reference() : reference(reference),
        thresholds(known.thresholds()),
        known.pipelines());
  }

  /** {@code known} with the outcomes and the bar that the options name. */
  Recipe asking(Recipe known, Dictionary dictionary) {
    return new Recipe(
        known.choices(),
        indicators(known, dictionary),
        known.attributes(),
        known.places(),
        known.time(),
        known.cluster(),
        known.reference(),
        known.thresholds(),
        known.pipelines());
  }

  private List<Indicator> indicators(Recipe known, Dictionary dictionary) {
    List<Indicator> asked =
        outcomes.isEmpty()
            ? known.indicators()
            : outcomes.stream().map(line -> IndicatorText.parse(line, dictionary)).toList();
    if (bar == null) {
      return asked;
    }
    if (asked.isEmpty()) {
      throw new IndicatorException(
          "--bar is " + bar + " but no --outcome is named. Maybe say which outcome it is for.");
    }
    BigDecimal height = bar;
    return asked.stream().map(indicator -> indicator.withBar(height)).toList();
  }

  private Thresholds thresholds(Thresholds usual) {
    try {
      return checked(usual);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private Thresholds checked(Thresholds usual) {
    return new Thresholds(
        least == null ? usual.leastPeople() : least,
        least == null ? usual.leastShown() : Math.min(least, usual.leastShown()),
        margin == null ? usual.margin() : margin,
        usual.relativeMargin(),
        usual.meanMargin(),
        alpha == null ? usual.alpha() : alpha,
        ways == null ? usual.ways() : ways,
        multiplicity == null ? usual.multiplicity() : multiplicity,
        usual.risk());
  }

  private static ReferenceChoice reference(String whom) {
    return switch (whom.strip()) {
      case "everyone-else" -> new ReferenceChoice.EveryoneElse();
      case "bar" -> new ReferenceChoice.Bar();
      case "overall" -> new ReferenceChoice.Overall();
      case "largest" -> new ReferenceChoice.Largest();
      case "best" -> new ReferenceChoice.Best();
      default -> named(whom);
    };
  }

  private static ReferenceChoice named(String whom) {
    Map<String, String> levels = new LinkedHashMap<>();
    for (String pair : whom.split(",", -1)) {
      int sign = pair.indexOf('=');
      if (sign < 1) {
        throw new TypeConversionException(
            "--reference is \""
                + whom
                + "\". Maybe everyone-else, bar, overall, largest, best, or column=value.");
      }
      levels.put(pair.substring(0, sign).strip(), pair.substring(sign + 1).strip());
    }
    return new ReferenceChoice.Named(levels);
  }
}
