package org.sightline.server.plans.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProposalRows extends Repository<ProposalRow, UUID> {
  ProposalRow save(ProposalRow row);

  Optional<ProposalRow> findById(UUID id);

  List<ProposalRow> findByCycleOrderByProposedAtDesc(UUID cycle);

  List<ProposalRow> findByChoiceIsNullOrderByProposedAt();
}
