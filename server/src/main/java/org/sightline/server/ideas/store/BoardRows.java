package org.sightline.server.ideas.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface BoardRows extends Repository<BoardRow, UUID> {
  BoardRow save(BoardRow row);

  Optional<BoardRow> findById(UUID cycle);
}
