package org.sightline.server.datasets;

import java.util.List;

/**
 * Data as people know it: a name, and every version of it that was accepted.
 *
 * @param key its part in addresses: lower-case letters, digits and hyphens; never changes
 * @param name what people call it
 * @param versions newest first; at least one
 */
public record Dataset(String key, String name, List<AcceptedVersion> versions) {
  public Dataset {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException(
          "dataset '" + key + "' has no version. Maybe it was not accepted yet.");
    }
  }

  /** The version that pages show unless they are asked for another. */
  public AcceptedVersion newest() {
    return versions.get(0);
  }
}
