package org.sightline.server.foundations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who makes one kind of decision.
 *
 * @param area the kind
 * @param version how often it was stored; 0 before the first time
 * @param name a person or a body, at most 200 letters; empty for nobody
 * @param account the colleague of that name, if there was exactly one
 * @param path the steps a proposal takes, one a line, at most 4,000 letters
 */
public record Owner(Area area, int version, String name, @Nullable UUID account, String path) {

  static Owner nobody(Area area) {
    return new Owner(area, 0, "", null, "");
  }
}
