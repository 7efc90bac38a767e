package org.sightline.server.datasets;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.engine.recipe.CompletedRecipe;
import org.springframework.stereotype.Component;

/** The datasets that are kept, with versions and recipes put together. */
@Component
class KeptLibrary implements Datasets {
  private static final int REMEMBERED = 64;

  private final KeptDatasets kept;
  private final Versions versions;
  private final Map<String, Ready> ready = new ConcurrentHashMap<>();

  KeptLibrary(KeptDatasets kept, Versions versions) {
    this.kept = kept;
    this.versions = versions;
  }

  /** What was put together, and from which state of the dataset. */
  private record Ready(int version, Optional<Prepared> prepared) {}

  @Override
  public List<Dataset> all() {
    return kept.all().stream()
        .map(KeptDataset::dataset)
        .sorted(
            Comparator.comparing((Dataset each) -> each.newest().accepted())
                .reversed()
                .thenComparing(Dataset::key))
        .toList();
  }

  @Override
  public Optional<Dataset> find(String key) {
    return kept.find(key).map(KeptDataset::dataset);
  }

  @Override
  public Optional<Prepared> prepared(String key) {
    return kept.find(key)
        .flatMap(dataset -> prepared(dataset, dataset.versions().get(0).accepted().id()));
  }

  @Override
  public Optional<Prepared> prepared(String key, String version) {
    return kept.find(key)
        .flatMap(
            dataset ->
                dataset.find(version).flatMap(each -> prepared(dataset, each.accepted().id())));
  }

  private Optional<Prepared> prepared(KeptDataset dataset, String id) {
    if (ready.size() > REMEMBERED) {
      ready.clear();
    }
    String place = dataset.id() + "/" + id;
    Ready known = ready.get(place);
    if (known == null || known.version() != dataset.version()) {
      known = new Ready(dataset.version(), prepare(dataset, id));
      ready.put(place, known);
    }
    return known.prepared();
  }

  /**
   * Nothing when none of the questions, nor any that could be proposed, fits the version, or its
   * folder was taken away.
   */
  private Optional<Prepared> prepare(KeptDataset dataset, String id) {
    try {
      DatasetVersion data = SaidRoles.over(versions.find(id), dataset);
      return Optional.of(
          new Prepared(
              dataset.dataset(),
              data,
              CompletedRecipe.of(FittingRecipe.of(dataset.recipe(), data), data).recipe()));
    } catch (IndicatorException | IntakeException nothingToAsk) {
      return Optional.empty();
    }
  }
}
