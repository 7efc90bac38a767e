package org.sightline.server.decisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where comments are kept. */
public interface CommentStore {

  /**
   * Stores a comment and whom it calls.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException when it changed since it was
   *     read
   */
  Comment save(Comment comment);

  Optional<Comment> find(UUID id);

  /** Newest first. */
  List<Comment> on(Subject subject, long skip, int limit);

  long count(Subject subject);

  /** Comments that call this person and that they have not seen, oldest first. */
  List<Comment> unseenBy(UUID account, int limit);

  /** This person has seen what was said about this. */
  void seen(UUID account, Subject subject);
}
