package org.sightline.server.foundations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.SubjectNames.Named;
import org.sightline.server.foundations.Commitment;
import org.sightline.server.foundations.SharedWords;
import org.sightline.server.foundations.Weakness;
import org.sightline.server.site.Field;
import org.sightline.server.site.Field.Shape;
import org.sightline.server.site.Page;

/** Puts a commitment into the reader's page. */
final class CommitmentText {
  private CommitmentText() {}

  static CommitmentView of(
      Page page,
      Viewer viewer,
      Named work,
      Commitment said,
      Map<String, String> typed,
      Map<String, String> troubles,
      String notice,
      boolean refused) {
    Set<Weakness> weak = said.weaknesses();
    boolean leads = SharedWords.leads(viewer);
    return new CommitmentView(
        work.name(),
        work.address(),
        leads ? CommitmentController.COMMITMENT + "/" + said.cycle() : "",
        said.version(),
        notice,
        refused,
        facts(page, said),
        weak.stream().map(each -> page.say(why(each))).toList(),
        smaller(page, weak),
        weak.isEmpty() ? page.say(FoundationWords.STRONG) : "",
        leads ? fields(page, said, typed, troubles) : List.of());
  }

  static FoundationWords why(Weakness weakness) {
    return switch (weakness) {
      case NO_TIME -> FoundationWords.NO_TIME;
      case NO_END -> FoundationWords.NO_END;
      case NO_SPONSOR -> FoundationWords.NO_SPONSOR;
      case NOTHING_GIVEN -> FoundationWords.NOTHING_GIVEN;
    };
  }

  private static List<String> smaller(Page page, Set<Weakness> weak) {
    Set<String> goals = new LinkedHashSet<>();
    for (Weakness each : weak) {
      goals.add(
          page.say(
              switch (each) {
                case NO_TIME -> FoundationWords.SMALLER_TIME;
                case NO_END -> FoundationWords.SMALLER_END;
                case NO_SPONSOR, NOTHING_GIVEN -> FoundationWords.SMALLER_SPONSOR;
              }));
    }
    return List.copyOf(goals);
  }

  private static List<Map.Entry<String, String>> facts(Page page, Commitment said) {
    List<Map.Entry<String, String>> facts = new ArrayList<>();
    LocalDate until = said.until();
    fact(page, facts, FoundationWords.HOURS, said.hours() == 0 ? "" : "" + said.hours());
    fact(page, facts, FoundationWords.UNTIL, until == null ? "" : page.speech().date(until));
    fact(page, facts, FoundationWords.MONEY, said.money());
    fact(page, facts, FoundationWords.SPONSOR, said.sponsor());
    fact(page, facts, FoundationWords.GIVES, said.gives());
    return facts;
  }

  private static void fact(
      Page page, List<Map.Entry<String, String>> facts, FoundationWords term, String what) {
    if (!what.isBlank()) {
      facts.add(Map.entry(page.say(term), page.speech().name(what)));
    }
  }

  private static List<Field> fields(
      Page page, Commitment said, Map<String, String> typed, Map<String, String> troubles) {
    LocalDate until = said.until();
    List<Field> fields =
        List.of(
            Field.line(page, "hours", FoundationWords.HOURS)
                .as(Shape.NUMBER)
                .holding(said.version() == 0 ? "" : "" + said.hours()),
            Field.line(page, "until", FoundationWords.UNTIL)
                .as(Shape.DATE)
                .holding(until == null ? "" : until.toString()),
            Field.line(page, "money", FoundationWords.MONEY)
                .hint(page.say(FoundationWords.MONEY_HINT))
                .holding(said.money()),
            Field.line(page, "sponsor", FoundationWords.SPONSOR)
                .hint(page.say(FoundationWords.SPONSOR_HINT))
                .holding(said.sponsor()),
            Field.line(page, "gives", FoundationWords.GIVES)
                .as(Shape.TEXT)
                .hint(page.say(FoundationWords.GIVES_HINT))
                .holding(said.gives()));
    return fields.stream()
        .map(
            field ->
                field
                    .holding(typed.getOrDefault(field.name(), field.value()))
                    .refused(Optional.ofNullable(troubles.get(field.name()))))
        .toList();
  }
}
