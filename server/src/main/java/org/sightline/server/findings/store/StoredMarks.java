package org.sightline.server.findings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.cells.Sight;
import org.sightline.server.findings.FindingId;
import org.sightline.server.findings.Mark;
import org.sightline.server.findings.MarkChange;
import org.sightline.server.findings.MarkKind;
import org.sightline.server.findings.Marks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredMarks implements Marks {
  private final MarkRows rows;
  private final JdbcClient jdbc;

  StoredMarks(MarkRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  @Override
  public List<Mark> of(String dataset, Sight sight) {
    return rows.findByDatasetAndSightKey(dataset, MarkRow.key(sight)).stream()
        .map(MarkRow::mark)
        .toList();
  }

  @Override
  public Optional<Mark> of(String dataset, Sight sight, FindingId finding) {
    return rows.findByDatasetAndSightKeyAndFinding(dataset, MarkRow.key(sight), finding.text())
        .map(MarkRow::mark);
  }

  @Override
  public List<Mark> of(MarkKind kind) {
    return rows.findByKindOrderByMarkedAtDesc(kind).stream().map(MarkRow::mark).toList();
  }

  @Override
  public long count(String dataset) {
    return rows.countByDatasetAndKindNot(dataset, MarkKind.NONE);
  }

  @Override
  public List<MarkChange> history(UUID mark) {
    return jdbc.sql("select * from finding_mark_change where mark = :mark order by number desc")
        .param("mark", mark)
        .query(StoredMarks::change)
        .list();
  }

  @Override
  @Transactional
  public Mark save(Mark mark) {
    Mark saved = rows.save(MarkRow.of(mark)).mark();
    jdbc.sql(
            "insert into finding_mark_change (mark, number, kind, note, marked_by, marked_at)"
                + " values (:mark, :number, :kind, :note, :by, :at)")
        .param("mark", saved.id())
        .param("number", saved.version())
        .param("kind", saved.kind().name())
        .param("note", saved.note())
        .param("by", saved.by())
        .param("at", saved.at().atOffset(ZoneOffset.UTC))
        .update();
    return saved;
  }

  private static MarkChange change(ResultSet row, int i) throws SQLException {
    return new MarkChange(
        MarkKind.valueOf(row.getString("kind")),
        row.getString("note"),
        row.getObject("marked_by", UUID.class),
        row.getObject("marked_at", OffsetDateTime.class).toInstant());
  }
}
