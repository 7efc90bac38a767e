package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.sightline.report.html.Tag;
import org.sightline.report.language.Speech;

/** Draws {@link Fence} from its {@link FencePlan}. */
final class FenceDrawing {
  private static final int MOST_GROUPS = 4;
  private static final int MOST_LINES = 10;
  private static final double CRATE = 54;

  private final Fence picture;
  private final Speech speech;
  private final Drawing drawing;
  private final Across across;
  private final FencePlan plan;
  private final double pane;

  FenceDrawing(Fence picture, Speech speech) {
    this.picture = picture;
    this.speech = speech;
    drawing = new Drawing(picture.caption(), speech);
    across = drawing.across;
    plan = FencePlan.of(picture);
    pane = 1.0 / Math.max(1, plan.people().size());
  }

  Drawn draw() {
    if (picture.standings().isEmpty()) {
      drawing.instead = speech.say(PictureWords.EMPTY_GROUPS);
      return drawing.done();
    }
    FenceWords words = new FenceWords(picture, plan, speech);
    words.write(drawing);
    if (plan.people().isEmpty()) {
      drawing.instead = speech.say(PictureWords.TOO_FEW_TO_JUDGE);
      return drawing.done();
    }
    if (picture.standings().size() > MOST_GROUPS) {
      drawing.instead = speech.say(PictureWords.TOO_MANY_PEOPLE, MOST_GROUPS);
      return drawing.done();
    }
    drawing.style = "fence";
    List<List<String>> names =
        plan.people().stream()
            .map(
                p ->
                    Lettering.wrap(
                        speech.name(p.group().name()), 13, Across.PHONE * pane - 6, MOST_LINES))
            .toList();
    int lines = names.stream().mapToInt(List::size).max().orElse(1);
    drawing.height = plan.floor() + 58 + 16 * (lines - 1);
    scenery();
    fence();
    sign();
    for (int i = 0; i < plan.people().size(); i++) {
      person(plan.people().get(i), i);
      label(plan.people().get(i), i, names.get(i));
    }
    return drawing.done();
  }

  private void scenery() {
    double depth = drawing.height - plan.rail() + 66;
    drawing.draw(
        Svg.rect("sky", "0", 0, "100%", drawing.height),
        Svg.stretched(
            plan.rail() - 66,
            100,
            List.of(
                Svg.path("hill", "M0 52C17 12 31 20 46 44S78 56 100 10V" + Svg.px(depth) + "H0Z"))),
        land(.4, "M0 14v-20m0 10 7-6m-7 3-7-7"),
        land(.69, "M-13 14l13-13 13 13v11h-26z"),
        land(.54, "M-12-14q6-6 12 0q6-6 12 0M34-24q5-5 10 0q5-5 10 0"));
  }

  private Tag land(double place, String outline) {
    return Svg.around(across.at(place), plan.rail() - 60, Svg.path("land", outline));
  }

  private void fence() {
    double rail = plan.rail();
    Tag planks =
        Tag.of("rect")
            .attribute("fill", "url(#planks)")
            .attribute("x", 0)
            .attribute("y", Svg.px(rail))
            .attribute("width", "100%")
            .attribute("height", Svg.px(plan.floor() - rail + 4));
    drawing.draw(planks, Svg.rect("beam", "0", rail + 42, "100%", 5));
    for (int i = 0; i < plan.people().size(); i++) {
      double ground = plan.ground(plan.people().get(i));
      String left = across.left(i * pane, (i + 1) * pane);
      drawing.draw(
          Svg.rect("earth", left, ground, across.width(0, pane), drawing.height - ground),
          Svg.line("edge", across.at(i * pane), ground, across.at((i + 1) * pane), ground));
    }
    drawing.draw(Svg.rect("rail across", "-4", rail - 6, "100%", 9));
  }

  /** The name of the rail on a small pole, where no head is in the way. */
  private void sign() {
    String words = speech.say(PictureWords.THE_BAR, Scale.ofShares().label(speech, picture.bar()));
    double width = Lettering.width(words, 13) + 16;
    double atStart = signTop(width, false);
    double atEnd = signTop(width, true);
    boolean end = atEnd > atStart + 1;
    double top = end ? atEnd : atStart;
    double x = end ? across.onward(-8) : across.onward(8);
    double left = (x > 0) ? x : x - width;
    drawing.draw(
        Svg.around(
            across.at(end ? 1 : 0),
            top,
            Svg.line(
                "edge",
                Svg.px(left + width / 2),
                22,
                Svg.px(left + width / 2),
                plan.rail() - 6 - top),
            Svg.rect("sign", Svg.px(left), 0, Svg.px(width), 22).attribute("rx", "2"),
            Svg.text("rail-word middle", Svg.px(left + width / 2), 15.5, words)));
  }

  private double signTop(double width, boolean fromEnd) {
    double top = plan.rail() - 52;
    List<FencePlan.Person> order = new ArrayList<>(plan.people());
    if (fromEnd) {
      java.util.Collections.reverse(order);
    }
    for (int i = 0; i < order.size(); i++) {
      double head = plan.eyes(order.get(i).reaches()) - 13.5;
      boolean beside = (i + .5) * pane * Across.PHONE - 16 < 8 + width;
      if (beside && head < top + 26) {
        top = Math.min(top, head - 28);
      }
    }
    return top;
  }

  private void person(FencePlan.Person person, int i) {
    String x = across.at((i + .5) * pane);
    double y = 0;
    Tag crates = Svg.around(x, plan.ground(person));
    for (double crate : plan.crates(person)) {
      crates.with(Svg.rect("crate", "-27", y - crate, Svg.px(CRATE), crate));
      if (crate >= 10 * plan.perPoint() - 1e-6) {
        crates.with(Svg.path("brace", "M-27 " + Svg.px(y) + "l54 " + Svg.px(-crate)));
      }
      y -= crate;
    }
    Mark mark = person.group().mark();
    Tag figure =
        Tag.of("g")
            .styled(mark.colour())
            .with(
                Svg.path("body", "M-16 0V-40q0-24 16-24t16 24V0h-10V-26h-2V0h-8V-26h-2V0Z"),
                Svg.path("arms", "M-14-48-21-20M14-48 21-20"));
    Tag badge =
        Tag.of("use")
            .attribute("href", "#" + mark.symbol())
            .styled(mark == Mark.RING ? "badge-ring" : "badge")
            .attribute("y", "-44");
    drawing.draw(
        crates,
        Svg.around(
            x,
            plan.feet(person),
            figure,
            Svg.circle("head", 13.5).attribute("cy", Svg.px(-FencePlan.EYES)),
            badge));
  }

  private void label(FencePlan.Person person, int i, List<String> name) {
    String x = across.at((i + .5) * pane);
    double y = plan.floor() + 30;
    drawing.draw(
        Svg.text(
            "value middle", x, y, Scale.ofShares().label(speech, Math.min(1, person.reaches()))));
    for (int k = 0; k < name.size(); k++) {
      drawing.draw(Svg.text("foot middle", x, y + 19 + 16 * k, name.get(k)));
    }
  }
}
