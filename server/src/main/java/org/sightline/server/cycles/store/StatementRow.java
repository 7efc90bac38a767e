package org.sightline.server.cycles.store;

import java.util.UUID;
import org.sightline.server.cycles.Statement;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** The problem statement of a cycle, as a row. */
@Table("cycle_statement")
record StatementRow(
    @Id UUID cycle,
    @Version int version,
    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) StatementColumns statement) {

  static StatementRow of(Statement.Kept kept) {
    return new StatementRow(kept.cycle(), kept.version(), StatementColumns.of(kept.statement()));
  }

  Statement.Kept kept() {
    return new Statement.Kept(cycle, version, statement.statement());
  }
}
