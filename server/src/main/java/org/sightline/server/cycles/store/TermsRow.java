package org.sightline.server.cycles.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.cycles.Judging;
import org.sightline.server.cycles.Terms;
import org.sightline.statistics.verdict.GroupState;
import org.sightline.statistics.verdict.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** What was signed, as a row that is added and never changed. */
@Table("cycle_terms")
record TermsRow(
    @Id UUID id,
    UUID cycle,
    int number,
    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) StatementColumns statement,
    Judging.Comparison comparison,
    String sites,
    double smallest,
    GroupState.RoseBy roseBy,
    Rules.SmallAndHigh smallAndHigh,
    Rules.WiderAndLow widerAndLow,
    double fidelityFloor,
    String stopRule,
    boolean untold,
    String reason,
    UUID signedBy,
    Instant signedAt)
    implements Persistable<UUID> {

  static TermsRow of(Terms terms) {
    Judging judging = terms.judging();
    return new TermsRow(
        UUID.randomUUID(),
        terms.cycle(),
        terms.number(),
        StatementColumns.of(terms.statement()),
        judging.comparison(),
        judging.sites(),
        judging.smallest(),
        judging.roseBy(),
        judging.smallAndHigh(),
        judging.widerAndLow(),
        judging.floor(),
        judging.stop(),
        terms.untold(),
        terms.reason(),
        terms.signedBy(),
        terms.signedAt());
  }

  Terms terms() {
    return new Terms(
        cycle,
        number,
        statement.statement(),
        new Judging(
            comparison,
            sites,
            smallest,
            roseBy,
            smallAndHigh,
            widerAndLow,
            fidelityFloor,
            stopRule),
        untold,
        reason,
        signedBy,
        signedAt);
  }

  @Override
  public @Nullable UUID getId() {
    return id;
  }

  @Override
  @Transient
  public boolean isNew() {
    return true;
  }
}
