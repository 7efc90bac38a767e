package org.sightline.report.gaps;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Group;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.findings.PlaceGrid;
import org.sightline.engine.findings.Verdict;

/**
 * Which groups are looked at place by place: those with a real gap of their own, at the places that
 * are most but not too many to be read.
 */
record PlaceChoice(IndicatorFindings findings) {

  private static final int MOST_GROUPS = 7;
  private static final int READABLE = 40;

  List<PlaceGrid> grids() {
    Set<Group> behind =
        findings.tested().stream()
            .filter(finding -> finding.verdict() == Verdict.GAP && finding.group().ways() == 1)
            .map(Finding::group)
            .collect(Collectors.toSet());
    List<PlaceGrid> grids =
        findings.grids().stream()
            .filter(grid -> behind.contains(grid.group()) && grid.squares().size() > 1)
            .toList();
    return grids.stream()
        .min(Comparator.comparingInt(PlaceChoice::awkward))
        .map(PlaceGrid::place)
        .map(place -> grids.stream().filter(grid -> grid.place().equals(place)))
        .stream()
        .flatMap(same -> same.limit(MOST_GROUPS))
        .toList();
  }

  /** The more places the better, up to what can be read; beyond, the fewer the better. */
  private static int awkward(PlaceGrid grid) {
    int places = grid.squares().size();
    return places <= READABLE ? READABLE - places : places;
  }
}
