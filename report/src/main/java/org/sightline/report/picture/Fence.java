package org.sightline.report.picture;

import java.util.List;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;

/**
 * People of one height on uneven ground before one rail. Eyes stand at a group's share; a crate is
 * ten points; both ways of giving out crates use the same total. Not for precision, not for costs;
 * with more than four groups it shows its numbers only.
 *
 * @param bar the share every group should reach, over 0, at most 1
 * @param panel which scene is drawn
 * @param standings shares of which more is good news
 */
public record Fence(Caption caption, double bar, Panel panel, List<Standing> standings)
    implements Picture {

  /** One group and the share of it that reaches the standard today. */
  public record Standing(Group group, Estimate share) {}

  /** The three scenes. */
  public enum Panel {
    /** No crates. */
    TODAY,
    /** The same crates for each. */
    EQUALITY,
    /** The crates each needs, the same number in all. */
    EQUITY
  }

  public Fence {
    standings = List.copyOf(standings);
    if (!(bar > 0 && bar <= 1)) {
      throw new IllegalArgumentException("bar is " + bar + ". Maybe divide by 100.");
    }
    standings.forEach(standing -> Scale.ofShares().check(standing.share, "share"));
  }

  /** The same people in another scene, under another caption. */
  public Fence in(Panel other, Caption caption) {
    return new Fence(caption, bar, other, standings);
  }

  @Override
  public Drawn in(Speech speech) {
    return new FenceDrawing(this, speech).draw();
  }
}
