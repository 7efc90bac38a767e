package org.sightline.server.ideas;

import java.util.List;
import java.util.UUID;

/** Where scores are kept: one for each person and idea. */
public interface ScoreStore {

  /** Every score of the ideas of a cycle. */
  List<Score> of(UUID cycle);

  /** Stores scores; each takes the place of the one that its person gave before. */
  void put(List<Score> scores);
}
