package org.sightline.server.cycles.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Causes;
import org.sightline.server.cycles.Evidence;
import org.springframework.stereotype.Component;

@Component
class StoredCauses implements Causes {
  private final CauseRows causes;
  private final EvidenceRows evidence;

  StoredCauses(CauseRows causes, EvidenceRows evidence) {
    this.causes = causes;
    this.evidence = evidence;
  }

  @Override
  public List<Cause> of(UUID cycle) {
    return causes.findByCycleOrderBySaidAt(cycle).stream().map(CauseRow::cause).toList();
  }

  @Override
  public Optional<Cause> find(UUID id) {
    return causes.findById(id).map(CauseRow::cause);
  }

  @Override
  public List<Evidence> evidence(UUID cycle) {
    return evidence.of(cycle).stream().map(EvidenceRow::evidence).toList();
  }

  @Override
  public Cause save(Cause cause) {
    return causes.save(CauseRow.of(cause)).cause();
  }

  @Override
  public Evidence save(Evidence given) {
    return evidence.save(EvidenceRow.of(given)).evidence();
  }
}
