package org.sightline.server.findings.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.findings.Finding;
import org.sightline.server.explorer.ExplorerLinks;
import org.sightline.server.findings.PlacesSeen;
import org.sightline.server.findings.SeenFindings;
import org.springframework.stereotype.Component;

/** Where a finding can be looked at from other sides. */
@Component
class Elsewhere {
  private final PlacesSeen places;

  Elsewhere(PlacesSeen places) {
    this.places = places;
  }

  /** The explorer, on the finding's question, told apart by its attributes. */
  String explorer(SeenFindings seen, Finding finding, Asked asked) {
    return ExplorerLinks.page(
        asked.dataset(),
        version(asked),
        finding.indicator().name(),
        finding.group(),
        rows(seen, asked));
  }

  /** The fence; empty for averages, which have no share to stand at. */
  String fence(SeenFindings seen, Finding finding, Asked asked) {
    return finding.indicator().isMean()
        ? ""
        : ExplorerLinks.fence(
            asked.dataset(),
            version(asked),
            finding.indicator().name(),
            finding.group(),
            rows(seen, asked));
  }

  private Map<String, List<String>> rows(SeenFindings seen, Asked asked) {
    return places
        .filter(seen.prepared().data(), asked.path())
        .map(Filter::allowed)
        .orElse(Map.of());
  }

  private static Optional<String> version(Asked asked) {
    return Optional.of(asked.version()).filter(version -> !version.isEmpty());
  }
}
