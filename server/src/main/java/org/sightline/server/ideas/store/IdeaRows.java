package org.sightline.server.ideas.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IdeaRows extends Repository<IdeaRow, UUID> {
  IdeaRow save(IdeaRow row);

  Optional<IdeaRow> findById(UUID id);

  List<IdeaRow> findByCycleOrderBySaidAt(UUID cycle);

  int countByCycle(UUID cycle);
}
