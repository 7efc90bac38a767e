package org.sightline.engine.intake.layout;

import java.util.List;

/**
 * A group of a wide table.
 *
 * @param labels the cells that name it
 * @param sources for each measure the position of its column in the file, -1 without one
 */
record WideGroup(List<String> labels, List<Integer> sources) {
  WideGroup {
    labels = List.copyOf(labels);
    sources = List.copyOf(sources);
  }
}
