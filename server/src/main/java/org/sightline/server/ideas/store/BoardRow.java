package org.sightline.server.ideas.store;

import java.util.UUID;
import org.sightline.server.ideas.Board;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What holds for all ideas of a cycle, as a row. */
@Table("idea_board")
record BoardRow(@Id UUID cycle, @Version int version, int floorMark) {

  static BoardRow of(Board board) {
    return new BoardRow(board.cycle(), board.version(), board.floor());
  }

  Board board() {
    return new Board(cycle, version, floorMark);
  }
}
