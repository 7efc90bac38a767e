package org.sightline.server.plans.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.server.plans.Obstacle;
import org.springframework.data.repository.Repository;

interface ReportRows extends Repository<ReportRow, UUID> {
  ReportRow save(ReportRow row);

  List<ReportRow> findByCycleOrderBySaidAtDesc(UUID cycle);

  int countByActionAndObstacleAndSaidAtAfter(UUID action, Obstacle obstacle, Instant since);
}
