package org.sightline.engine.findings;

import java.util.List;
import java.util.stream.Stream;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.recipe.Choice;
import org.sightline.engine.recipe.Recipe;

/**
 * The answer to a {@link FindingsRequest}.
 *
 * @param data the dataset version that was read
 * @param recipe the recipe that was used, with everything that was proposed filled in
 * @param choices what was chosen without being asked, and why
 * @param method how the numbers were made
 * @param headlines the gaps to read first, over all indicators: those that stand out most surely
 *     and, among equals, stand for most students. Narrower groups are among them only where they
 *     add to the wider ones.
 * @param indicators everything about each indicator, in the recipe's order
 * @param pipelines who passes which stage
 */
public record Findings(
    DatasetVersion data,
    Recipe recipe,
    List<Choice> choices,
    Method method,
    List<Finding> headlines,
    List<IndicatorFindings> indicators,
    List<PipelineCounts> pipelines) {
  public Findings {
    choices = List.copyOf(choices);
    headlines = List.copyOf(headlines);
    indicators = List.copyOf(indicators);
    pipelines = List.copyOf(pipelines);
  }

  /** Every tested group with this verdict, over all indicators, most pressing first. */
  public List<Finding> having(Verdict verdict) {
    return Pressing.first(tested().filter(finding -> finding.verdict() == verdict)).toList();
  }

  /** How many tested groups have this verdict, over all indicators. */
  public int count(Verdict verdict) {
    return (int) tested().filter(finding -> finding.verdict() == verdict).count();
  }

  private Stream<Finding> tested() {
    return indicators.stream().flatMap(each -> each.tested().stream());
  }
}
