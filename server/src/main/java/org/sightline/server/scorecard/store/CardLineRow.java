package org.sightline.server.scorecard.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.scorecard.Line;
import org.sightline.statistics.scorecard.Indicator;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A line of a scorecard as a row. */
@Table("scorecard_line")
record CardLineRow(
    @Id UUID id,
    @Version int version,
    UUID cycle,
    Indicator.Kind kind,
    String question,
    String lag,
    UUID saidBy,
    Instant saidAt,
    @Nullable Instant asideAt) {

  static CardLineRow of(Line line) {
    return new CardLineRow(
        line.id(),
        line.version(),
        line.cycle(),
        line.kind(),
        line.question(),
        line.lag(),
        line.by(),
        line.at(),
        line.asideAt().orElse(null));
  }

  Line line() {
    return new Line(
        id, version, cycle, kind, question, lag, saidBy, saidAt, Optional.ofNullable(asideAt));
  }
}
