package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands in a fence scene. All scenes of the same people share their rail, their
 * ground and their measure, so that only the crates differ.
 *
 * @param people who is drawn, in order
 * @param bar the share the rail stands at
 * @param total crates in all, as a share
 * @param perPoint pixels for one point
 * @param rail height of the rail, in pixels from the top
 */
record FencePlan(
    List<Person> people, double bar, double total, double perPoint, double rail, double floor) {

  /** From the feet to the eyes: the same for everyone. */
  static final double EYES = 82;

  private static final double MOST_PER_POINT = 2.1;
  private static final double ROOM = 250;
  private static final double LEAST_SKY = 50;
  private static final double USUAL_RAIL = 106;

  /**
   * One group.
   *
   * @param share where it stands today
   * @param need what it lacks to the bar, at least 0
   * @param box the crates under it in this scene
   */
  record Person(Group group, double share, double need, double box) {

    /** The share its eyes reach on its crates; crates may lift it past everyone. */
    double reaches() {
      return share + box;
    }
  }

  static FencePlan of(Fence fence) {
    List<Person> today = new ArrayList<>();
    for (Fence.Standing standing : fence.standings()) {
      if (Shown.of(standing.share()) instanceof Shown.Value value) {
        double need = Math.max(0, fence.bar() - value.value());
        today.add(new Person(standing.group(), value.value(), need, 0));
      }
    }
    double total = today.stream().mapToDouble(Person::need).sum();
    double equal = today.isEmpty() ? 0 : total / today.size();
    double deep = today.stream().mapToDouble(Person::need).max().orElse(0);
    double high =
        today.stream().mapToDouble(p -> Math.max(0, p.share + equal - fence.bar())).max().orElse(0);
    double perPoint = Math.min(MOST_PER_POINT, ROOM / Math.max(1, (deep + high) * 100));
    double rail = Math.max(USUAL_RAIL, high * 100 * perPoint + LEAST_SKY);
    List<Person> people =
        today.stream()
            .map(p -> new Person(p.group, p.share, p.need, box(fence.panel(), p, equal)))
            .toList();
    return new FencePlan(
        people, fence.bar(), total, perPoint, rail, rail + deep * 100 * perPoint + EYES);
  }

  double equal() {
    return people.isEmpty() ? 0 : total / people.size();
  }

  /** The height eyes at a share look from. */
  double eyes(double share) {
    return rail - (share - bar) * 100 * perPoint;
  }

  double ground(Person person) {
    return eyes(person.share) + EYES;
  }

  double feet(Person person) {
    return eyes(person.reaches()) + EYES;
  }

  boolean seesOver(Person person) {
    return person.reaches() >= bar - 1e-9;
  }

  /** Heights of the crates under a person, from the ground up: whole ones, then what is left. */
  List<Double> crates(Person person) {
    List<Double> crates = new ArrayList<>();
    double points = person.box * 100;
    while (points > 1e-9) {
      double crate = Math.min(10, points);
      crates.add(crate * perPoint);
      points -= crate;
    }
    return crates;
  }

  private static double box(Fence.Panel panel, Person person, double equal) {
    return switch (panel) {
      case TODAY -> 0;
      case EQUALITY -> equal;
      case EQUITY -> person.need;
    };
  }
}
