package org.sightline.report.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;

/**
 * A value for each group on the band the data allow, held against the bar. Not for change over
 * time.
 *
 * @param direction whether more is good news
 * @param rows drawn in this order; see {@link #furthestFirst()}
 */
public record DotInterval(
    Caption caption, Scale scale, Direction direction, Against against, List<Row> rows)
    implements Picture {

  /**
   * One group.
   *
   * @param reached how many stand behind a share, when that is a count of people
   * @param own what this row alone is held against, with {@link Against.Own}
   * @param stand how it was judged; without it, its own interval says
   */
  public record Row(
      Group group,
      Estimate estimate,
      OptionalLong reached,
      OptionalDouble own,
      Optional<Stand> stand) {

    public static Row of(Group group, Estimate estimate) {
      return new Row(
          group, estimate, OptionalLong.empty(), OptionalDouble.empty(), Optional.empty());
    }

    public static Row of(Group group, Estimate estimate, long reached) {
      return new Row(
          group, estimate, OptionalLong.of(reached), OptionalDouble.empty(), Optional.empty());
    }

    /** The same row, held against a value of its own. */
    public Row against(OptionalDouble own) {
      return new Row(group, estimate, reached, own, stand);
    }

    /** The same row, judged so. */
    public Row standing(Stand stand) {
      return new Row(group, estimate, reached, own, Optional.of(stand));
    }
  }

  public DotInterval {
    rows = List.copyOf(rows);
    rows.forEach(row -> scale.check(row.estimate, "value"));
    rows.forEach(row -> row.own().ifPresent(own -> scale.check(own, "what a row is held against")));
    scale.check(against);
  }

  /**
   * The same picture with the group that waits furthest from good news first, "everyone" (the ring)
   * after the others, and groups without a value last.
   */
  public DotInterval furthestFirst() {
    Comparator<Row> order =
        Comparator.comparing((Row row) -> !(Shown.of(row.estimate) instanceof Shown.Value))
            .thenComparing(row -> row.group.mark() == Mark.RING)
            .thenComparing(row -> direction.sign() * row.estimate.asDouble().orElse(0));
    return new DotInterval(
        caption, scale, direction, against, rows.stream().sorted(order).toList());
  }

  @Override
  public Drawn in(Speech speech) {
    return new DotIntervalDrawing(this, speech).draw();
  }
}
