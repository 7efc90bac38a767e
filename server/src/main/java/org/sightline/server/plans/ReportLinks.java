package org.sightline.server.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where links for reporting are kept. */
public interface ReportLinks {
  Optional<ReportLink> find(String secret);

  /** The links about an action that still open. */
  List<ReportLink> open(UUID action);

  void add(ReportLink link);

  /** Stores that a link opens nothing any more. */
  void close(ReportLink link);
}
