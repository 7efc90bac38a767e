package org.sightline.report.picture;

import java.util.Comparator;
import java.util.List;
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
   */
  public record Row(Group group, Estimate estimate, OptionalLong reached) {

    public static Row of(Group group, Estimate estimate) {
      return new Row(group, estimate, OptionalLong.empty());
    }

    public static Row of(Group group, Estimate estimate, long reached) {
      return new Row(group, estimate, OptionalLong.of(reached));
    }
  }

  public DotInterval {
    rows = List.copyOf(rows);
    rows.forEach(row -> scale.check(row.estimate, "value"));
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
