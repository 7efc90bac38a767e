package org.sightline.server.datasets.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReviewRows extends Repository<ReviewRow, UUID> {
  ReviewRow save(ReviewRow row);

  Optional<ReviewRow> findById(UUID id);

  List<ReviewRow> findAllByOrderByStartedAtDesc();

  boolean existsByContentId(String contentId);

  void deleteById(UUID id);
}
