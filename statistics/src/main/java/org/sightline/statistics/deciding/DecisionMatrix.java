package org.sightline.statistics.deciding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.sightline.statistics.Measure;

/**
 * Ideas scored on two or three criteria, such as impact, feasibility and alignment with values. One
 * weighted total hides how much hangs on the weights, so the share of all possible weights under
 * which each idea wins stands beside it.
 *
 * @param criteria their names, two or three
 * @param ideas at least one, names all different
 */
public record DecisionMatrix(List<String> criteria, List<Idea> ideas) {

  public static final Measure MEASURE =
      new Measure(
          "deciding.weight-share",
          "How often an idea stays on top",
          "The share of all ways to weigh the criteria under which this idea has the highest total.",
          "area of {w ≥ 0, Σw = 1 : Σ wᵢsᵢ is highest} ÷ area of all weights, exact by clipping",
          "a share, 0 to 1; all ideas together 1",
          "a winner whose share is small owes its place to one particular weighting",
          List.of(
              "ideas scored alike on every criterion: they divide their share evenly",
              "only two or three criteria: with more, nobody can picture the weights"),
          "Stochastic multicriteria acceptability (Lahdelma et al. 1998, recalled); exact area");

  /**
   * An idea and its scores.
   *
   * @param name what it is called
   * @param scores one per criterion, in their order; higher is better
   */
  public record Idea(String name, List<Double> scores) {
    public Idea {
      scores = List.copyOf(scores);
    }

    /** The weighted total; weights are at least 0 and add up to 1. */
    double total(double[] weights) {
      return IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * scores.get(i)).sum();
    }
  }

  public DecisionMatrix {
    criteria = List.copyOf(criteria);
    ideas = List.copyOf(ideas);
    int width = criteria.size();
    if (width < 2 || width > 3) {
      throw new IllegalArgumentException(
          "there are " + width + " criteria. Maybe weigh two or three of them.");
    }
    if (ideas.isEmpty()) {
      throw new IllegalArgumentException("there are 0 ideas. Maybe score at least one.");
    }
    HashSet<String> names = new HashSet<>();
    for (Idea idea : ideas) {
      if (idea.scores().size() != width || !idea.scores().stream().allMatch(Double::isFinite)) {
        throw new IllegalArgumentException(
            "idea '"
                + idea.name()
                + "' has scores "
                + idea.scores()
                + ". Maybe give one number for each of "
                + criteria
                + ".");
      }
      if (!names.add(idea.name())) {
        throw new IllegalArgumentException(
            "idea '" + idea.name() + "' stands there twice. Maybe merge the two.");
      }
    }
  }

  /** Each idea's mean score: its total when all criteria weigh the same. */
  public List<Double> evenTotals() {
    return ideas.stream()
        .map(idea -> idea.scores().stream().mapToDouble(score -> score).average().orElseThrow())
        .toList();
  }

  /** For each idea, the share of all weights under which its total is highest. */
  public List<Double> weightShares() {
    List<Double> shares = new ArrayList<>();
    for (Idea idea : ideas) {
      WeightSpace region = WeightSpace.of(criteria.size());
      int alike = 0;
      for (Idea other : ideas) {
        if (other.scores().equals(idea.scores())) {
          alike++;
        } else {
          region = region.where(difference(idea, other));
        }
      }
      shares.add(region.share() / alike);
    }
    return shares;
  }

  /**
   * Where the leader changes as one criterion gains weight and the others share the rest evenly.
   */
  public List<TurningPoint> turningPoints() {
    return IntStream.range(0, criteria.size())
        .boxed()
        .flatMap(criterion -> TurningPoint.along(this, criterion).stream())
        .toList();
  }

  private static double[] difference(Idea one, Idea other) {
    return IntStream.range(0, one.scores().size())
        .mapToDouble(i -> one.scores().get(i) - other.scores().get(i))
        .toArray();
  }
}
