package org.sightline.server.cells;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.indicator.Indicator;

/**
 * Remembers answers. A dataset version never changes, so an answer never grows old. It stands
 * beneath the scopes: a question holds every filter that a scope became, so no answer can reach
 * somebody of another scope.
 */
final class RememberedCells implements CellEngine {
  /** About 60 MB of cells. */
  static final long USUAL_LIMIT = 200_000;

  /** Answers larger than this part of the limit would push out too many others. */
  private static final int LARGEST_PART = 8;

  private final CellEngine engine;
  private final long limit;
  private final LinkedHashMap<Question, List<Cells>> answers = new LinkedHashMap<>(64, .75f, true);
  private long held;

  /**
   * Remembers what {@code engine} says.
   *
   * @param limit how many cells are kept at most
   */
  RememberedCells(CellEngine engine, long limit) {
    this.engine = engine;
    this.limit = limit;
  }

  /** All that an answer depends on. */
  private record Question(
      String version,
      List<Indicator> indicators,
      List<String> attributes,
      int ways,
      List<String> within,
      Filter filter) {
    static Question of(CellQuery query) {
      return new Question(
          query.data().id(),
          query.indicators(),
          query.attributes(),
          query.ways(),
          query.within(),
          query.filter());
    }
  }

  @Override
  public List<Cells> cells(CellQuery query) {
    Question question = Question.of(query);
    List<Cells> known;
    synchronized (answers) {
      known = answers.get(question);
    }
    if (known != null) {
      return known;
    }
    List<Cells> answer = List.copyOf(engine.cells(query));
    keep(question, answer);
    return answer;
  }

  private void keep(Question question, List<Cells> answer) {
    long size = size(answer);
    if (size > limit / LARGEST_PART) {
      return;
    }
    synchronized (answers) {
      if (answers.put(question, answer) == null) {
        held += size;
      }
      Iterator<Map.Entry<Question, List<Cells>>> oldest = answers.entrySet().iterator();
      while (held > limit) {
        held -= size(oldest.next().getValue());
        oldest.remove();
      }
    }
  }

  /** How many cells are held now. */
  long held() {
    synchronized (answers) {
      return held;
    }
  }

  private static long size(List<Cells> answer) {
    return 1 + answer.stream().mapToLong(cells -> cells.cells().size()).sum();
  }

  @Override
  public void close() {
    synchronized (answers) {
      answers.clear();
      held = 0;
    }
    engine.close();
  }
}
