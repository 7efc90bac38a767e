package org.sightline.server.datasets.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.datasets.Review;
import org.sightline.server.datasets.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredReviews implements Reviews {
  private final ReviewRows rows;

  StoredReviews(ReviewRows rows) {
    this.rows = rows;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Review> all() {
    return rows.findAllByOrderByStartedAtDesc().stream().map(ReviewRow::review).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Review> find(UUID id) {
    return rows.findById(id).map(ReviewRow::review);
  }

  @Override
  @Transactional
  public Review save(Review review) {
    return rows.save(ReviewRow.of(review)).review();
  }

  @Override
  @Transactional
  public void delete(UUID id) {
    rows.deleteById(id);
  }

  @Override
  @Transactional(readOnly = true)
  public boolean holds(String content) {
    return rows.existsByContentId(content);
  }
}
