package org.sightline.server.foundations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.OutOfSight;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.datasets.Prepared;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.scorecard.Missingness;
import org.sightline.statistics.scorecard.Tested;
import org.springframework.stereotype.Component;

/** For which groups an answer is missing more often than for everybody else. */
@Component
public class Gaps {
  private static final int MOST = 12;

  private final ScopedCells cells;

  Gaps(ScopedCells cells) {
    this.cells = cells;
  }

  /**
   * What was looked at, and what was found.
   *
   * @param groups looked at: groups times questions
   * @param gaps the widest first, at most twelve
   * @param missing whether any answer is missing at all
   */
  public record Looked(int groups, List<Gap> gaps, boolean missing) {
    static final Looked NOTHING = new Looked(0, List.of(), false);

    public Looked {
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * A group whose answers are shown to be missing more often.
   *
   * @param group one condition
   * @param missing how many of the group's answers
   * @param of how many
   * @param more the share missing, group minus everybody else, with its interval
   * @param share the lowest and highest share possible; empty for a mean
   * @param open whether nobody can tell who stands ahead, whatever the missing ones would say;
   *     false for a mean
   */
  public record Gap(
      Indicator indicator,
      Condition group,
      long missing,
      long of,
      Known more,
      Optional<Missingness.Bounds> share,
      boolean open) {}

  /** Looks at every group of one attribute that has enough people, on every question. */
  public Looked in(Viewer viewer, Prepared data) {
    if (data.recipe().indicators().isEmpty() || data.recipe().attributes().isEmpty()) {
      return Looked.NOTHING;
    }
    try {
      return in(
          data,
          cells.cells(
              viewer,
              new CellQuery(
                  data.data(),
                  data.recipe().indicators(),
                  data.recipe().attributes(),
                  1,
                  List.of(),
                  Filter.NONE)));
    } catch (OutOfSight | CellsRefused nothing) {
      return Looked.NOTHING;
    }
  }

  private static Looked in(Prepared data, List<Cells> all) {
    List<Gap> gaps = new ArrayList<>();
    int groups = 0;
    boolean missing = false;
    int least = data.recipe().thresholds().leastShown();
    for (int i = 0; i < all.size(); i++) {
      Indicator indicator = data.recipe().indicators().get(i);
      Optional<Cell> everyone = all.get(i).find(Group.EVERYONE);
      missing |= everyone.filter(each -> each.missing() > 0).isPresent();
      for (Cell cell : all.get(i).cells()) {
        long people = cell.n() + cell.missing();
        if (cell.group().ways() == 1 && people >= least && everyone.isPresent()) {
          groups++;
          gap(indicator, cell, everyone.get()).ifPresent(gaps::add);
        }
      }
    }
    gaps.sort(Comparator.comparingDouble((Gap gap) -> gap.more().value()).reversed());
    return new Looked(groups, gaps.subList(0, Math.min(MOST, gaps.size())), missing);
  }

  private static Optional<Gap> gap(Indicator indicator, Cell cell, Cell everyone) {
    Cell rest = everyone.minus(cell);
    boolean shares = !indicator.isMean();
    Tested group = tested(cell, shares);
    Tested others = tested(rest, shares);
    Estimate more = Missingness.missingMore(group, others);
    if (!(more instanceof Known known) || known.value() <= 0 || !Missingness.differs(more)) {
      return Optional.empty();
    }
    boolean open =
        shares
            && Missingness.gap(group, others).filter(Missingness.Bounds::straddlesZero).isPresent();
    return Optional.of(
        new Gap(
            indicator,
            cell.group().conditions().get(0),
            cell.missing(),
            group.enrolled(),
            known,
            shares ? Missingness.rate(group) : Optional.empty(),
            open));
  }

  private static Tested tested(Cell cell, boolean shares) {
    return new Tested(
        cell.n() + cell.missing(), cell.n(), shares ? cell.sum().longValueExact() : 0);
  }
}
