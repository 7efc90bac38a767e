package org.sightline.server.decisions.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface CommentRows extends Repository<CommentRow, UUID> {
  CommentRow save(CommentRow row);

  Optional<CommentRow> findById(UUID id);

  @Query(
      "select * from comment_said where kind = :kind and subject = :subject"
          + " order by said_at desc, id limit :limit offset :skip")
  List<CommentRow> on(
      @Param("kind") String kind,
      @Param("subject") String subject,
      @Param("skip") long skip,
      @Param("limit") int limit);

  @Query("select count(*) from comment_said where kind = :kind and subject = :subject")
  long count(@Param("kind") String kind, @Param("subject") String subject);

  @Query(
      "select s.* from comment_said s join comment_call c on c.comment = s.id"
          + " where c.account = :account and not c.seen and s.taken_back_at is null"
          + " order by s.said_at limit :limit")
  List<CommentRow> unseen(@Param("account") UUID account, @Param("limit") int limit);
}
