package org.sightline.server.decisions.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.decisions.Comment;
import org.sightline.server.decisions.Subject;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A comment as a row; whom it calls stands beside it. */
@Table("comment_said")
record CommentRow(
    @Id UUID id,
    @Version int version,
    String kind,
    String subject,
    UUID saidBy,
    String words,
    Instant saidAt,
    @Nullable Instant takenBackAt) {

  static CommentRow of(Comment comment) {
    return new CommentRow(
        comment.id(),
        comment.version(),
        comment.about().kind(),
        comment.about().key(),
        comment.by(),
        comment.text(),
        comment.at(),
        comment.takenBackAt());
  }

  Comment comment(List<UUID> calls) {
    return new Comment(
        id, version, new Subject(kind, subject), saidBy, words, saidAt, takenBackAt, calls);
  }
}
