package org.sightline.server.plans.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.plans.Obstacle;
import org.sightline.server.plans.Proposal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A proposal as a row, with what was decided. */
@Table("plan_proposal")
record ProposalRow(
    @Id UUID id,
    @Version int version,
    UUID cycle,
    UUID action,
    Obstacle obstacle,
    int round,
    int reports,
    Instant proposedAt,
    Proposal.@Nullable Choice choice,
    @Nullable String what,
    @Nullable String why,
    @Nullable UUID decidedBy,
    @Nullable Instant decidedAt,
    @Nullable Long line) {

  static ProposalRow of(Proposal proposal) {
    Optional<Proposal.Answer> answer = proposal.answer();
    return new ProposalRow(
        proposal.id(),
        proposal.version(),
        proposal.cycle(),
        proposal.action(),
        proposal.obstacle(),
        proposal.round(),
        proposal.reports(),
        proposal.at(),
        answer.map(Proposal.Answer::choice).orElse(null),
        answer.map(Proposal.Answer::what).orElse(null),
        answer.map(Proposal.Answer::why).orElse(null),
        answer.map(Proposal.Answer::by).orElse(null),
        answer.map(Proposal.Answer::at).orElse(null),
        answer.map(Proposal.Answer::line).orElse(null));
  }

  Proposal proposal() {
    return new Proposal(id, version, cycle, action, obstacle, round, reports, proposedAt, answer());
  }

  private Optional<Proposal.Answer> answer() {
    return choice == null
            || what == null
            || why == null
            || decidedBy == null
            || decidedAt == null
            || line == null
        ? Optional.empty()
        : Optional.of(new Proposal.Answer(choice, what, why, decidedBy, decidedAt, line));
  }
}
