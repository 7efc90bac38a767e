package org.sightline.server.findings;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.server.cells.Sight;
import org.sightline.server.datasets.Prepared;

/** The findings of a version over the rows that somebody sees. */
public final class SeenFindings {
  private final Prepared prepared;
  private final Sight sight;
  private final Findings findings;
  private final Map<FindingId, Finding> byId = new LinkedHashMap<>();
  private final IdentityHashMap<Finding, FindingId> ids = new IdentityHashMap<>();

  SeenFindings(Prepared prepared, Sight sight, Findings findings) {
    this.prepared = prepared;
    this.sight = sight;
    this.findings = findings;
    for (IndicatorFindings each : findings.indicators()) {
      for (Finding finding : each.tested()) {
        FindingId id = FindingId.of(finding);
        byId.put(id, finding);
        ids.put(finding, id);
      }
    }
  }

  /** The version they were found in. */
  public Prepared prepared() {
    return prepared;
  }

  /** The rows they were found in. */
  public Sight sight() {
    return sight;
  }

  public Findings findings() {
    return findings;
  }

  /** The finding of this name; empty when its group is not tested in this version. */
  public Optional<Finding> find(FindingId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The name of one of these findings. */
  public FindingId id(Finding finding) {
    FindingId known = ids.get(finding);
    return known == null ? FindingId.of(finding) : known;
  }

  /** Everything found about the indicator of a finding. */
  public IndicatorFindings about(Finding finding) {
    return findings.indicators().stream()
        .filter(each -> each.indicator().equals(finding.indicator()))
        .findFirst()
        .orElseThrow();
  }

  /** Every tested group, over all indicators, in their order. */
  public List<Finding> tested() {
    return List.copyOf(byId.values());
  }

  /** How much room they take, in findings. */
  int weight() {
    int points = 0;
    for (IndicatorFindings each : findings.indicators()) {
      points += each.untested().size();
      points += each.trends().stream().mapToInt(trend -> trend.points().size()).sum();
      points += each.grids().stream().mapToInt(grid -> grid.squares().size()).sum();
    }
    return 1 + byId.size() + points / 4;
  }
}
