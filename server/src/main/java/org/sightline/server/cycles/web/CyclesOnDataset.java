package org.sightline.server.cycles.web;

import java.util.List;
import java.util.Optional;
import org.sightline.server.cycles.Resting;
import org.sightline.server.datasets.Dependent;
import org.sightline.server.datasets.Dependents;
import org.springframework.stereotype.Component;

/** Names the cycles that rest on data, before the data are deleted. */
@Component
class CyclesOnDataset implements Dependents {
  private final Resting resting;

  CyclesOnDataset(Resting resting) {
    this.resting = resting;
  }

  @Override
  public List<Dependent> on(String key, Optional<String> version) {
    return resting.on(key, version).stream()
        .map(
            cycle ->
                new Dependent(
                    CycleWords.RESTS_ON_DATA, List.of(cycle.name()), HeadText.path(cycle)))
        .toList();
  }
}
