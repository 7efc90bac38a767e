package org.sightline.server.plans.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.plans.Measure;
import org.sightline.server.plans.Measures;
import org.sightline.server.plans.Observation;
import org.springframework.stereotype.Component;

@Component
class StoredMeasures implements Measures {
  private final MeasureRows measures;
  private final ObservationRows observations;

  StoredMeasures(MeasureRows measures, ObservationRows observations) {
    this.measures = measures;
    this.observations = observations;
  }

  @Override
  public List<Measure> of(UUID cycle) {
    return measures.findByCycleOrderByAddedAt(cycle).stream().map(MeasureRow::measure).toList();
  }

  @Override
  public Optional<Measure> find(UUID measure) {
    return measures.findById(measure).map(MeasureRow::measure);
  }

  @Override
  public List<Observation> observations(UUID cycle) {
    List<UUID> all = of(cycle).stream().map(Measure::id).toList();
    return all.isEmpty()
        ? List.of()
        : observations.findByMeasureInOrderByObservedOnAscSaidAtAsc(all).stream()
            .map(ObservationRow::observation)
            .toList();
  }

  @Override
  public Measure save(Measure measure) {
    return measures.save(MeasureRow.of(measure)).measure();
  }

  @Override
  public Observation save(Observation seen) {
    return observations.save(ObservationRow.of(seen)).observation();
  }
}
