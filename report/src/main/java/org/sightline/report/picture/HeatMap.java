package org.sightline.report.picture;

import java.util.List;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;

/**
 * How far each group in each place stands from the bar. With more than seven groups it shows its
 * numbers only.
 *
 * @param direction whether more is good news; deeper colour is always further from good news
 * @param against what every value is held against: the bar, or a reference; never nothing
 * @param places each with one estimate per group
 */
public record HeatMap(
    Caption caption,
    Scale scale,
    Direction direction,
    Against against,
    List<Group> groups,
    List<Place> places)
    implements Picture {

  /** Held against the bar. */
  public HeatMap(
      Caption caption,
      Scale scale,
      Direction direction,
      double bar,
      List<Group> groups,
      List<Place> places) {
    this(caption, scale, direction, new Against.Bar(bar), groups, places);
  }

  /** One place, such as a school, with one estimate per group. */
  public record Place(String name, List<Estimate> estimates) {
    public Place {
      Check.written(name, "place name");
      estimates = List.copyOf(estimates);
    }
  }

  public HeatMap {
    groups = List.copyOf(groups);
    places = List.copyOf(places);
    scale.check(against);
    if (against.asDouble().isEmpty()) {
      throw new IllegalArgumentException(
          "a heat map is held against nothing. Maybe use everyone's value as the reference.");
    }
    for (Place place : places) {
      Check.length(place.estimates.size(), groups.size(), place.name);
      place.estimates.forEach(estimate -> scale.check(estimate, "value"));
    }
  }

  @Override
  public Drawn in(Speech speech) {
    return new HeatMapDrawing(this, speech).draw();
  }

  /**
   * The distance of a value to what it is held against, negative on the side nobody wants to be on.
   */
  double distance(double value) {
    return direction.sign() * (value - line());
  }

  /** The value every other is held against. */
  double line() {
    return against.asDouble().orElseThrow();
  }
}
