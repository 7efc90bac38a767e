package org.sightline.server.plans.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.server.plans.Obstacle;
import org.sightline.server.plans.Report;
import org.sightline.server.plans.Reports;
import org.springframework.stereotype.Component;

@Component
class StoredReports implements Reports {
  private final ReportRows rows;

  StoredReports(ReportRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Report> of(UUID cycle) {
    return rows.findByCycleOrderBySaidAtDesc(cycle).stream().map(ReportRow::report).toList();
  }

  @Override
  public int count(UUID action, Obstacle obstacle, Instant since) {
    return rows.countByActionAndObstacleAndSaidAtAfter(action, obstacle, since);
  }

  @Override
  public void add(Report report) {
    rows.save(ReportRow.of(report));
  }
}
