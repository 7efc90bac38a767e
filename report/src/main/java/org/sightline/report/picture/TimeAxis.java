package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.sightline.report.language.Speech;

/**
 * A drawing over time: time along the width, values up the height.
 *
 * @param first where the first time stands, 0 to 1
 * @param last where the last one stands
 */
record TimeAxis(Across across, Domain domain, List<String> times, double first, double last) {
  static final double TOP = 26;
  static final double BOTTOM = 250;
  static final double HEIGHT = 280;

  /** The place of a time along the width. */
  double place(double index) {
    return times.size() == 1
        ? (first + last) / 2
        : first + (last - first) * index / (times.size() - 1);
  }

  double y(double value) {
    return BOTTOM - domain.fraction(value) * (BOTTOM - TOP);
  }

  String x(double index) {
    return across.at(place(index));
  }

  /** Pixels from the reading edge on a phone, for placing labels. */
  double phoneX(double index) {
    return place(index) * Across.PHONE;
  }

  /** A point on the 0 to 100 grid of stretched lines. */
  String grid(double index, double value) {
    return Svg.decimal(across.grid(place(index)), 100)
        + ","
        + Svg.decimal(100 - domain.fraction(value) * 100, 100);
  }

  /** Level hairlines with their numbers at the reading edge, none where {@code kept} stands. */
  void levels(Drawing drawing, Scale scale, List<Double> kept) {
    for (double tick : domain.ticks()) {
      double level = y(tick);
      drawing.draw(Svg.line("grid", "0", level, "100%", level));
      if (kept.stream().noneMatch(other -> Math.abs(other - level) < 24)) {
        drawing.draw(
            Svg.text(
                "start halo",
                across.at(0),
                level - 5,
                scale.tick(drawing.speech, tick, domain.step())));
      }
    }
  }

  /** As many time labels as a phone has room for, the last always among them. */
  void labels(Drawing drawing, String prefix) {
    double widest =
        times.stream().mapToDouble(time -> Lettering.width(time, 13)).max().orElse(0) + 14;
    int fits = Math.max(1, (int) (Across.PHONE * (last - first) / widest));
    int every = every(Math.max(1, (times.size() + fits - 1) / fits));
    String start = (prefix + " " + times.get(0)).strip();
    double startWidth = Lettering.width(start, 13);
    double free = Math.max(place(0) * Across.PHONE - startWidth / 2, 0) + startWidth + 8;
    for (int i = times.size() - 1; i > 0; i -= every) {
      if (phoneX(i) - widest / 2 > free) {
        label(drawing, i, times.get(i));
      }
    }
    label(drawing, 0, start);
  }

  private void label(Drawing drawing, int i, String words) {
    double width = Lettering.width(words, 13);
    drawing.draw(
        Svg.text(
            Across.anchor(place(i), width),
            across.at(Across.held(place(i), width)),
            BOTTOM + 22,
            words));
  }

  private static int every(int least) {
    return least > 2 ? (least + 4) / 5 * 5 : least;
  }

  /** Numbered flags; those that would touch stand one under the other. */
  void flags(Drawing drawing, Speech speech, List<Event> events) {
    List<Double> heights = heights(events);
    for (int i = 0; i < events.size(); i++) {
      Lines.flag(drawing, speech, i + 1, place(events.get(i).at()), heights.get(i), BOTTOM);
      drawing.events.add(speech.name(events.get(i).words()));
    }
  }

  /** Keeps labels off the flags. */
  void keepClear(Room room, List<Event> events) {
    List<Double> heights = heights(events);
    for (int i = 0; i < events.size(); i++) {
      room.takePoint(phoneX(events.get(i).at()), heights.get(i), 12);
    }
  }

  /** How high each flag stands: those near one another below each other. */
  private List<Double> heights(List<Event> events) {
    List<Double> before = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    for (Event event : events) {
      double place = place(event.at());
      double near = before.stream().filter(p -> Math.abs(p - place) * Across.PHONE < 22).count();
      heights.add(14 + 22 * Math.min(near, 8));
      before.add(place);
    }
    return heights;
  }
}
