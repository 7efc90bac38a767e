package org.sightline.server.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Earlier;
import org.sightline.server.decisions.SubjectNames.Named;
import org.sightline.server.decisions.Subjects;
import org.sightline.server.decisions.web.LogView.Choice;
import org.sightline.server.decisions.web.WriteView.Hidden;
import org.sightline.server.site.Field;
import org.sightline.server.site.Field.Shape;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** The form for a line, with what was typed and why it will not do. */
@Component
class WriteText {
  private final Subjects subjects;
  private final LineText lines;

  WriteText(Subjects subjects, LineText lines) {
    this.subjects = subjects;
    this.lines = lines;
  }

  WriteView of(Page page, Viewer viewer, Typed typed, Map<String, String> troubles, String notice) {
    List<Hidden> hidden = new ArrayList<>();
    typed.about().forEach(each -> hidden.add(new Hidden("about", each.text())));
    Optional<Earlier> earlier = typed.earlier();
    earlier.ifPresent(each -> hidden.add(new Hidden(Typed.field(each.tie()), "" + each.number())));
    return new WriteView(
        notice,
        kinds(page, viewer, typed),
        troubles.getOrDefault("kind", ""),
        fields(page, viewer, typed, troubles),
        places(page, viewer, typed),
        typed.about().stream()
            .flatMap(each -> subjects.named(viewer, page.speech(), each).stream())
            .toList(),
        hidden,
        earlier
            .map(each -> new Named(lines.earlier(page, each), "/decisions/" + each.number()))
            .orElseGet(() -> new Named("", "")));
  }

  private static List<Choice> kinds(Page page, Viewer viewer, Typed typed) {
    List<DecisionKind> allowed =
        Stream.of(DecisionKind.values()).filter(kind -> viewer.is(kind.least())).toList();
    DecisionKind chosen = typed.kind(viewer).orElse(allowed.get(0));
    return allowed.stream()
        .map(
            kind ->
                new Choice(
                    kind.name(),
                    page.say(LineText.word(kind)),
                    page.say(hint(kind)),
                    kind == chosen))
        .toList();
  }

  private static DecisionWords hint(DecisionKind kind) {
    return switch (kind) {
      case DECISION -> DecisionWords.KIND_DECISION_HINT;
      case ADJUSTMENT -> DecisionWords.KIND_ADJUSTMENT_HINT;
      case OUTCOME -> DecisionWords.KIND_OUTCOME_HINT;
    };
  }

  private static List<Field> fields(
      Page page, Viewer viewer, Typed typed, Map<String, String> troubles) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        Field.line(page, "what", DecisionWords.WHAT)
            .hint(page.say(DecisionWords.WHAT_HINT))
            .needed());
    fields.add(text(page, "why", DecisionWords.WHY, DecisionWords.WHY_HINT).needed());
    fields.add(text(page, "not-taken", DecisionWords.NOT_TAKEN, DecisionWords.NOT_TAKEN_HINT));
    fields.add(text(page, "evidence", DecisionWords.EVIDENCE, DecisionWords.EVIDENCE_HINT));
    fields.add(Field.line(page, "who", DecisionWords.WHO).hint(page.say(DecisionWords.WHO_HINT)));
    fields.add(Field.line(page, "on", DecisionWords.ON).as(Shape.DATE).needed());
    fields.add(
        Field.line(page, "review", DecisionWords.REVIEW)
            .as(Shape.DATE)
            .hint(page.say(DecisionWords.REVIEW_HINT)));
    if (viewer.scope() instanceof Scope.Everywhere) {
      fields.add(
          Field.line(page, "where", DecisionWords.WHERE).hint(page.say(DecisionWords.WHERE_HINT)));
    }
    return fields.stream()
        .map(
            field ->
                field
                    .holding(typed.get(field.name()))
                    .refused(Optional.ofNullable(troubles.get(field.name()))))
        .toList();
  }

  private static Field text(Page page, String name, DecisionWords label, DecisionWords hint) {
    return Field.line(page, name, label).as(Shape.TEXT).hint(page.say(hint));
  }

  /** Where people with places of their own may say that it holds: all of them, or one. */
  private static List<Choice> places(Page page, Viewer viewer, Typed typed) {
    if (!(viewer.scope() instanceof Scope.Within within)) {
      return List.of();
    }
    List<Scope> choices = new ArrayList<>();
    if (within.places().size() > 1) {
      choices.add(within);
    }
    within.places().forEach(place -> choices.add(Scope.within(place)));
    return choices.stream()
        .map(
            each ->
                new Choice(
                    Typed.places(each),
                    page.places(each),
                    "",
                    Typed.places(each).equals(typed.get("where"))))
        .toList();
  }
}
