package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.report.export.Data;
import org.sightline.report.html.Table;
import org.sightline.report.html.Table.Column;
import org.sightline.report.language.Speech;

/** What {@link Fence} says: who sees over, on which crates. */
record FenceWords(Fence picture, FencePlan plan, Speech speech) {
  private static final Scale SHARES = Scale.ofShares();

  void write(Drawing drawing) {
    Telling telling = new Telling(speech, SHARES, new Against.Bar(picture.bar()));
    List<String> people =
        plan.people().stream()
            .map(
                p ->
                    speech.say(
                        PictureWords.NAME_VALUE,
                        speech.name(p.group().name()),
                        SHARES.label(speech, Math.min(1, p.reaches()))))
            .toList();
    drawing.description =
        speech.say(
            PictureWords.DESCRIBE_AGAINST,
            speech.say(PictureWords.DESCRIBE_FENCE, people.size(), speech.list(people)),
            telling.line());
    drawing.reading = reading();
    List<List<String>> rows = new ArrayList<>();
    List<List<@Nullable Object>> data = new ArrayList<>();
    int drawn = 0;
    for (Fence.Standing standing : picture.standings()) {
      boolean shown = Shown.of(standing.share()) instanceof Shown.Value;
      rows.add(shown ? row(plan.people().get(drawn)) : reasons(standing, telling));
      data.add(shown ? fields(plan.people().get(drawn)) : noFields(standing, telling));
      if (shown) {
        drawn++;
      } else {
        drawing.hints.add(
            speech.say(
                PictureWords.NOT_DRAWN,
                speech.name(standing.group().name()),
                telling.shortly(standing.share())));
      }
    }
    drawing.hints.add(speech.say(PictureWords.HOW_TO_READ_FENCE));
    drawing.table =
        new Table(
            drawing.title(),
            List.of(
                Column.words(speech.say(PictureWords.COLUMN_GROUP)),
                Column.number(speech.say(PictureWords.COLUMN_STANDS_AT)),
                Column.number(speech.say(PictureWords.COLUMN_TO_BAR)),
                Column.number(speech.say(PictureWords.COLUMN_SAME_BOX)),
                Column.number(speech.say(PictureWords.COLUMN_NEEDED_BOXES))),
            rows);
    drawing.data =
        new Data(
            List.of(
                "group", "share", "need", "same_box", "with_same_box", "with_needed_boxes", "note"),
            data);
    vega(drawing);
  }

  private String reading() {
    long seeing = plan.people().stream().filter(plan::seesOver).count();
    int all = plan.people().size();
    if (all == 0) {
      return speech.say(PictureWords.TOO_FEW_TO_JUDGE);
    }
    if (plan.total() < 1e-9) {
      return speech.say(PictureWords.NOBODY_NEEDS_BOXES);
    }
    return switch (picture.panel()) {
      case TODAY -> speech.say(PictureWords.SEE_OVER_TODAY, seeing, all);
      case EQUALITY ->
          speech.say(
              PictureWords.SAME_BOX_FOR_EACH, SHARES.distance(speech, plan.equal()), all - seeing);
      case EQUITY ->
          speech.say(
              PictureWords.BOXES_EACH_NEEDS,
              speech.list(plan.people().stream().map(p -> need(p)).toList()));
    };
  }

  private String need(FencePlan.Person person) {
    return person.need() < 1e-9
        ? speech.say(PictureWords.NONE)
        : SHARES.distance(speech, person.need());
  }

  private List<String> row(FencePlan.Person person) {
    return List.of(
        speech.name(person.group().name()),
        SHARES.precise(speech, person.share()),
        need(person),
        SHARES.precise(speech, Math.min(1, person.share() + plan.equal())),
        SHARES.precise(speech, person.share() + person.need()));
  }

  private List<String> reasons(Fence.Standing standing, Telling telling) {
    String reason = telling.shortly(standing.share());
    return List.of(speech.name(standing.group().name()), reason, reason, reason, reason);
  }

  private List<@Nullable Object> fields(FencePlan.Person person) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(person.group().name());
    row.add(person.share());
    row.add(person.need());
    row.add(plan.equal());
    row.add(Math.min(1, person.share() + plan.equal()));
    row.add(person.share() + person.need());
    row.add("");
    return row;
  }

  private List<@Nullable Object> noFields(Fence.Standing standing, Telling telling) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(standing.group().name());
    for (int i = 0; i < 5; i++) {
      row.add(null);
    }
    row.add(telling.shortly(standing.share()));
    return row;
  }

  private void vega(Drawing drawing) {
    var x = Vega.inOrder("group", speech.say(PictureWords.COLUMN_GROUP));
    String field =
        switch (picture.panel()) {
          case TODAY -> "share";
          case EQUALITY -> "with_same_box";
          case EQUITY -> "with_needed_boxes";
        };
    var layers =
        new ArrayList<>(
            List.of(
                Vega.layer(
                    Vega.map("type", "bar", "opacity", .35),
                    Vega.map(
                        "x",
                        x,
                        "y",
                        Vega.value(SHARES, field, speech.say(PictureWords.COLUMN_STANDS_AT)))),
                Vega.layer(
                    "bar",
                    Vega.map(
                        "x",
                        x,
                        "y",
                        Vega.value(SHARES, "share", speech.say(PictureWords.COLUMN_STANDS_AT))))));
    layers.addAll(Vega.rule(new Against.Bar(picture.bar()), "y"));
    drawing.vega.put("layer", layers);
  }
}
