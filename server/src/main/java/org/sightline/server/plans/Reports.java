package org.sightline.server.plans;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where reports from the front line are kept: added, never changed. */
public interface Reports {

  /** Every report about a plan, the newest first. */
  List<Report> of(UUID cycle);

  /** How many reports since a moment named this obstacle to this action. */
  int count(UUID action, Obstacle obstacle, Instant since);

  void add(Report report);
}
