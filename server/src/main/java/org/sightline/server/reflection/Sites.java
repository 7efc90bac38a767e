package org.sightline.server.reflection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.server.access.Place;

/**
 * Which places of the data are the ones a goal was signed to be compared with. Said anew, never
 * changed.
 *
 * @param number 1 for the first, then one more each time
 * @param places schools; none at all takes the comparison back
 */
public record Sites(UUID cycle, int number, List<Place> places, UUID by, Instant at) {
  public Sites {
    places = List.copyOf(places);
  }
}
