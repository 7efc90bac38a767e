package org.sightline.report.picture;

import java.util.List;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;

/**
 * Before and after, at most four groups: two posts, a line each. It shows a change, not its cause;
 * with five groups or more it shows its numbers only.
 *
 * @param before what the first post is called, such as "2024"
 * @param after what the second is called
 * @param change how the distance between the first two groups changed, or the reason it is not
 *     known
 */
public record Slope(
    Caption caption,
    Scale scale,
    Against against,
    String before,
    String after,
    List<Line> lines,
    Estimate change)
    implements Picture {

  /** One group before and after. */
  public record Line(Group group, Estimate before, Estimate after) {}

  public Slope {
    Check.written(before, "name of the first post");
    Check.written(after, "name of the second post");
    lines = List.copyOf(lines);
    scale.check(against);
    Check.different(lines.stream().map(Line::group).toList());
    for (Line line : lines) {
      scale.check(line.before, "value before");
      scale.check(line.after, "value after");
    }
  }

  @Override
  public Drawn in(Speech speech) {
    return new SlopeDrawing(this, speech).draw();
  }
}
