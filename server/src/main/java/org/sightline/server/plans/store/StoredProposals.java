package org.sightline.server.plans.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.plans.Proposal;
import org.sightline.server.plans.Proposals;
import org.springframework.stereotype.Component;

@Component
class StoredProposals implements Proposals {
  private final ProposalRows rows;

  StoredProposals(ProposalRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Proposal> of(UUID cycle) {
    return rows.findByCycleOrderByProposedAtDesc(cycle).stream()
        .map(ProposalRow::proposal)
        .toList();
  }

  @Override
  public List<Proposal> waiting() {
    return rows.findByChoiceIsNullOrderByProposedAt().stream().map(ProposalRow::proposal).toList();
  }

  @Override
  public Optional<Proposal> find(UUID proposal) {
    return rows.findById(proposal).map(ProposalRow::proposal);
  }

  @Override
  public Proposal save(Proposal proposal) {
    return rows.save(ProposalRow.of(proposal)).proposal();
  }
}
