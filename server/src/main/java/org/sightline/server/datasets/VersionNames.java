package org.sightline.server.datasets;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sightline.server.access.DeedNames;
import org.springframework.stereotype.Component;

/** Calls a version by the name of its dataset. */
@Component
final class VersionNames implements DeedNames {
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  private final KeptDatasets kept;

  VersionNames(KeptDatasets kept) {
    this.kept = kept;
  }

  @Override
  public Optional<String> of(String id) {
    return FINGERPRINT.matcher(id).matches()
        ? kept.holding(id).map(KeptDataset::name)
        : Optional.empty();
  }
}
