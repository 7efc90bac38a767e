package org.sightline.server.decisions.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.decisions.Comment;
import org.sightline.server.decisions.CommentStore;
import org.sightline.server.decisions.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredComments implements CommentStore {
  private final CommentRows rows;
  private final JdbcClient jdbc;

  StoredComments(CommentRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public Comment save(Comment comment) {
    CommentRow row = rows.save(CommentRow.of(comment));
    jdbc.sql("delete from comment_call where comment = :id").param("id", row.id()).update();
    for (UUID account : comment.calls()) {
      jdbc.sql("insert into comment_call (comment, account) values (:id, :account)")
          .param("id", row.id())
          .param("account", account)
          .update();
    }
    return row.comment(comment.calls());
  }

  @Override
  public Optional<Comment> find(UUID id) {
    return rows.findById(id).stream().flatMap(row -> comments(List.of(row)).stream()).findFirst();
  }

  @Override
  public List<Comment> on(Subject subject, long skip, int limit) {
    return comments(rows.on(subject.kind(), subject.key(), skip, limit));
  }

  @Override
  public long count(Subject subject) {
    return rows.count(subject.kind(), subject.key());
  }

  @Override
  public List<Comment> unseenBy(UUID account, int limit) {
    return comments(rows.unseen(account, limit));
  }

  @Override
  public void seen(UUID account, Subject subject) {
    jdbc.sql(
            "update comment_call set seen = true where account = :account and not seen and comment"
                + " in (select id from comment_said where kind = :kind and subject = :subject)")
        .param("account", account)
        .param("kind", subject.kind())
        .param("subject", subject.key())
        .update();
  }

  private List<Comment> comments(List<CommentRow> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<UUID>> calls = new HashMap<>();
    jdbc.sql("select comment, account from comment_call where comment in (:ids) order by account")
        .param("ids", found.stream().map(CommentRow::id).toList())
        .query(
            row -> {
              calls
                  .computeIfAbsent(row.getObject("comment", UUID.class), any -> new ArrayList<>())
                  .add(row.getObject("account", UUID.class));
            });
    return found.stream().map(row -> row.comment(calls.getOrDefault(row.id(), List.of()))).toList();
  }
}
