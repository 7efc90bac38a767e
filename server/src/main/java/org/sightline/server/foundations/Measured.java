package org.sightline.server.foundations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is measured, and whether there is anything beyond test scores. */
@Component
public class Measured {
  private final ListeningStore store;
  private final Datasets datasets;
  private final Trail trail;

  Measured(ListeningStore store, Datasets datasets, Trail trail) {
    this.store = store;
    this.datasets = datasets;
    this.trail = trail;
  }

  /**
   * A question of a dataset and what it measures.
   *
   * @param said what a person said; empty while it is a guess by its name
   * @param kind what it measures
   */
  public record Question(
      Dataset dataset, Indicator indicator, Optional<MeasureKind> said, MeasureKind kind) {}

  /** Every question of every dataset, as the datasets and their recipes have them. */
  public List<Question> all() {
    List<Question> all = new ArrayList<>();
    for (Dataset dataset : datasets.all()) {
      Map<String, MeasureKind> said = store.measures(dataset.key());
      datasets
          .prepared(dataset.key())
          .ifPresent(
              data ->
                  data.recipe()
                      .indicators()
                      .forEach(
                          asked ->
                              all.add(
                                  question(
                                      dataset,
                                      asked,
                                      Optional.ofNullable(said.get(asked.name()))))));
    }
    return all;
  }

  private static Question question(Dataset dataset, Indicator asked, Optional<MeasureKind> said) {
    return new Question(
        dataset, asked, said, said.orElseGet(() -> MeasureKind.guess(asked.name(), asked.label())));
  }

  /** What a question measures; empty when no dataset asks it. */
  public Optional<MeasureKind> kind(String dataset, String question) {
    return all().stream()
        .filter(each -> each.dataset().key().equals(dataset))
        .filter(each -> each.indicator().name().equals(question))
        .map(Question::kind)
        .findFirst();
  }

  /** Whether something is measured besides test scores. */
  public boolean isMoreThanScores() {
    return all().stream()
        .anyMatch(each -> each.kind() != MeasureKind.SCORES && each.kind() != MeasureKind.OTHER);
  }

  /**
   * Says what a question measures.
   *
   * @param was what was said before, as the person saw it
   * @return false when somebody else said otherwise first
   */
  @Transactional
  public boolean say(
      Viewer viewer, String dataset, String question, @Nullable MeasureKind was, MeasureKind kind) {
    if (!SharedWords.leads(viewer)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    if (kind(dataset, question).isEmpty()) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    boolean said = store.say(dataset, question, was, kind);
    if (said) {
      trail.record(
          Deed.by(viewer, "listening.measure-said", dataset + "/" + question)
              .with("kind", kind.name()));
    }
    return said;
  }
}
