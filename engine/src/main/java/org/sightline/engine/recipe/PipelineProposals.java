package org.sightline.engine.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;

/**
 * Recognises the stages of a course pipeline by the words in yes-or-no columns: {@code
 * advanced_eligible}, {@code advanced_encouraged}, {@code advanced_enrolled}, {@code
 * advanced_passed}.
 */
final class PipelineProposals {

  private static final int FEWEST_STAGES = 3;

  /** Words for each stage, in order. */
  private static final List<List<String>> STAGES = StageWords.all();

  private PipelineProposals() {}

  static List<Pipeline> from(Dictionary dictionary) {
    Map<String, Map<Integer, String>> bySubject = new LinkedHashMap<>();
    for (Column column : dictionary.columns()) {
      List<String> words = words(column.name());
      int stage = column.kind() == Kind.BOOLEAN ? stage(words) : -1;
      if (stage >= 0) {
        words.removeAll(STAGES.get(stage));
        bySubject
            .computeIfAbsent(String.join("_", words), subject -> new TreeMap<>())
            .putIfAbsent(stage, column.name());
      }
    }
    List<Pipeline> pipelines = new ArrayList<>();
    bySubject.forEach(
        (subject, stages) -> {
          if (stages.size() >= FEWEST_STAGES) {
            pipelines.add(
                new Pipeline(
                    subject.isEmpty() ? "pipeline" : subject, List.copyOf(stages.values())));
          }
        });
    return pipelines;
  }

  private static int stage(List<String> words) {
    for (int stage = 0; stage < STAGES.size(); stage++) {
      if (words.stream().anyMatch(STAGES.get(stage)::contains)) {
        return stage;
      }
    }
    return -1;
  }

  private static List<String> words(String name) {
    String spaced = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
    return new ArrayList<>(Arrays.asList(spaced.split("[^\\p{L}\\p{N}]+")));
  }
}
