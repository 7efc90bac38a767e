package org.sightline.engine.recipe;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.indicator.ProposedIndicator;

/**
 * Picks one question where several columns put the same one. A file often holds a scale score, a
 * performance level and "proficient" of one subject; asking all three triples the tests and says
 * one thing three times. The plainest is kept: yes or no before categories before an average; of
 * stages that follow one another, the last. More questions than {@link #MOST} are more than anyone
 * reads. The others are named, and can be asked for.
 */
final class IndicatorChoice {

  /** Questions asked at most when nobody named any. */
  static final int MOST = 12;

  /** Words that say how a subject is measured, not which subject. */
  private static final Set<String> MEASURE_WORDS =
      Set.of(
          "scale",
          "score",
          "scores",
          "performance",
          "proficiency",
          "achievement",
          "level",
          "proficient",
          "met",
          "standard",
          "raw",
          "ss",
          "rit",
          "percentile",
          "points",
          "is");

  private static final Set<String> ATTENDANCE =
      Set.of("attendance", "absences", "chronically_absent");

  private final Dictionary dictionary;
  private final List<Pipeline> pipelines;

  private IndicatorChoice(Dictionary dictionary, List<Pipeline> pipelines) {
    this.dictionary = dictionary;
    this.pipelines = pipelines;
  }

  static List<Indicator> of(
      List<ProposedIndicator> proposed,
      Dictionary dictionary,
      List<Pipeline> pipelines,
      List<Choice> choices) {
    IndicatorChoice choice = new IndicatorChoice(dictionary, pipelines);
    Map<String, List<ProposedIndicator>> questions =
        proposed.stream()
            .collect(
                Collectors.groupingBy(
                    each -> choice.question(each.indicator()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Set<ProposedIndicator> plainest =
        questions.values().stream()
            .map(same -> choice.plainest(same))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<ProposedIndicator> kept =
        plainest.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
    for (ProposedIndicator each : proposed) {
      boolean keep = kept.contains(each);
      String leftOut = plainest.contains(each) ? "outcome.too_many" : "outcome.same_question";
      choices.add(
          new Choice(
              keep ? Choice.What.INDICATOR : Choice.What.INDICATOR_LEFT_OUT,
              each.indicator().name(),
              keep ? each.because() : leftOut));
    }
    return kept.stream().map(ProposedIndicator::indicator).toList();
  }

  private ProposedIndicator plainest(List<ProposedIndicator> same) {
    return same.stream()
        .max(
            Comparator.<ProposedIndicator>comparingInt(each -> stage(each.indicator()))
                .thenComparingInt(each -> -kind(each.indicator().criterion()))
                .thenComparingInt(each -> -same.indexOf(each)))
        .orElseThrow();
  }

  private static int kind(Criterion criterion) {
    if (criterion instanceof Criterion.IsTrue) {
      return 0;
    }
    return criterion instanceof Criterion.MeanOf ? 2 : 1;
  }

  /** How far along its pipeline; 0 outside one. */
  private int stage(Indicator indicator) {
    return pipelines.stream()
        .mapToInt(pipeline -> 1 + pipeline.stages().indexOf(column(indicator)))
        .max()
        .orElse(0);
  }

  private String question(Indicator indicator) {
    String column = column(indicator);
    for (Pipeline pipeline : pipelines) {
      if (pipeline.stages().contains(column)) {
        return "pipeline " + pipeline.name();
      }
    }
    String concept = dictionary.find(column).flatMap(Column::concept).orElse("");
    if (ATTENDANCE.contains(concept)) {
      return "attendance";
    }
    String subject =
        Arrays.stream(column.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty() && !MEASURE_WORDS.contains(word))
            .collect(Collectors.joining(" "));
    return subject.isEmpty() ? "column " + column : "subject " + subject;
  }

  private static String column(Indicator indicator) {
    return indicator.criterion().columns().get(0);
  }
}
