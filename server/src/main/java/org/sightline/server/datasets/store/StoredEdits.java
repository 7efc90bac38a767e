package org.sightline.server.datasets.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sightline.server.datasets.Edit;
import org.sightline.server.datasets.Edits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredEdits implements Edits {
  private final JdbcClient jdbc;

  StoredEdits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(UUID dataset, Edit edit) {
    jdbc.sql(
            "insert into dataset_edit (id, dataset, at, by_name, what, subject, was, becomes)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID(),
            dataset,
            edit.at().atOffset(ZoneOffset.UTC),
            edit.by(),
            edit.what().name(),
            edit.subject(),
            edit.from(),
            edit.to())
        .update();
  }

  @Override
  public List<Edit> of(UUID dataset, int limit) {
    return jdbc.sql(
            "select * from dataset_edit where dataset = :dataset order by at desc, id limit :limit")
        .param("dataset", dataset)
        .param("limit", limit)
        .query(StoredEdits::edit)
        .list();
  }

  private static Edit edit(ResultSet row, int i) throws SQLException {
    return new Edit(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("by_name"),
        Edit.What.valueOf(row.getString("what")),
        row.getString("subject"),
        row.getString("was"),
        row.getString("becomes"));
  }
}
