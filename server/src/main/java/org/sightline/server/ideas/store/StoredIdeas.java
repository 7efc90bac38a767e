package org.sightline.server.ideas.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.ideas.Board;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.IdeaStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class StoredIdeas implements IdeaStore {
  private final IdeaRows ideas;
  private final BoardRows boards;

  StoredIdeas(IdeaRows ideas, BoardRows boards) {
    this.ideas = ideas;
    this.boards = boards;
  }

  @Override
  public List<Idea> of(UUID cycle) {
    return ideas.findByCycleOrderBySaidAt(cycle).stream().map(IdeaRow::idea).toList();
  }

  @Override
  public Optional<Idea> find(UUID id) {
    return ideas.findById(id).map(IdeaRow::idea);
  }

  @Override
  public Idea save(Idea idea) {
    return ideas.save(IdeaRow.of(idea)).idea();
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
}
