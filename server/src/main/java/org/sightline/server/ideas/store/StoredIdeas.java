package org.sightline.server.ideas.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.ideas.Board;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.IdeaStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps ideas; the causes of a whole cycle are read at once. */
@Component
class StoredIdeas implements IdeaStore {
  private final IdeaRows ideas;
  private final BoardRows boards;
  private final JdbcClient jdbc;

  StoredIdeas(IdeaRows ideas, BoardRows boards, JdbcClient jdbc) {
    this.ideas = ideas;
    this.boards = boards;
    this.jdbc = jdbc;
  }

  @Override
  public List<Idea> of(UUID cycle) {
    Map<UUID, List<UUID>> causes = new HashMap<>();
    jdbc.sql(
            "select c.idea, c.cause from idea_cause c join idea i on i.id = c.idea"
                + " where i.cycle = :cycle")
        .param("cycle", cycle)
        .query(
            row -> {
              causes
                  .computeIfAbsent(row.getObject("idea", UUID.class), any -> new ArrayList<>())
                  .add(row.getObject("cause", UUID.class));
            });
    return ideas.findByCycleOrderBySaidAt(cycle).stream()
        .map(row -> row.idea(sorted(causes.getOrDefault(row.id(), List.of()))))
        .toList();
  }

  @Override
  public int count(UUID cycle) {
    return ideas.countByCycle(cycle);
  }

  @Override
  public Optional<Idea> find(UUID id) {
    return ideas.findById(id).map(row -> row.idea(causes(id)));
  }

  @Override
  @Transactional
  public Idea save(Idea idea) {
    IdeaRow stored = ideas.save(IdeaRow.of(idea));
    jdbc.sql("delete from idea_cause where idea = :idea").param("idea", idea.id()).update();
    for (UUID cause : idea.causes()) {
      jdbc.sql("insert into idea_cause (idea, cause) values (:idea, :cause)")
          .param("idea", idea.id())
          .param("cause", cause)
          .update();
    }
    return stored.idea(sorted(idea.causes()));
  }

  @Override
  public Board board(UUID cycle) {
    return boards
        .findById(cycle)
        .map(BoardRow::board)
        .orElseGet(() -> new Board(cycle, 0, Board.USUAL_FLOOR));
  }

  @Override
  public Board save(Board board) {
    try {
      return boards.save(BoardRow.of(board)).board();
    } catch (DuplicateKeyException overtaken) {
      throw new OptimisticLockingFailureException("somebody else was first", overtaken);
    }
  }

  private List<UUID> causes(UUID idea) {
    return sorted(
        jdbc.sql("select cause from idea_cause where idea = :idea")
            .param("idea", idea)
            .query((row, i) -> row.getObject("cause", UUID.class))
            .list());
  }

  private static List<UUID> sorted(List<UUID> causes) {
    return causes.stream().sorted(Comparator.comparing(UUID::toString)).toList();
  }
}
