package org.sightline.server.findings.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.Verdict;
import org.sightline.report.gaps.GapParts;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.site.Page;

/** What can be chosen above the list. */
record ListChoices(Page page, GapParts parts, Asked asked) {

  List<Choice> datasets(List<Dataset> datasets) {
    return datasets.size() < 2
        ? List.of()
        : datasets.stream()
            .map(
                each ->
                    new Choice(
                        each.key(),
                        page.speech().name(each.name()),
                        each.key().equals(asked.dataset())))
            .toList();
  }

  List<Choice> indicators(Findings findings) {
    List<Choice> choices = new ArrayList<>();
    choices.add(choice("", page.say(FindingsWords.ALL_QUESTIONS), asked.indicator()));
    findings
        .indicators()
        .forEach(
            each ->
                choices.add(
                    choice(
                        each.indicator().name(),
                        parts.label(each.indicator()),
                        asked.indicator())));
    return choices;
  }

  /** Names that all places share, such as a single district, are left out of the words. */
  List<Choice> places(List<List<String>> places) {
    if (places.size() < 2) {
      return List.of();
    }
    int shared = 0;
    while (sharesNames(places, shared + 1)) {
      shared++;
    }
    List<Choice> choices = new ArrayList<>();
    choices.add(choice("", page.say(FindingsWords.ALL_PLACES), asked.place()));
    for (List<String> path : places) {
      if (path.size() > shared) {
        choices.add(
            choice(
                String.join("\t", path),
                page.speech().name(String.join(" › ", path.subList(shared, path.size()))),
                asked.place()));
      }
    }
    return choices.size() < 3 ? List.of() : choices;
  }

  private static boolean sharesNames(List<List<String>> places, int names) {
    return places.stream()
            .filter(path -> path.size() >= names)
            .map(path -> path.subList(0, names))
            .distinct()
            .count()
        == 1;
  }

  List<Choice> attributes(Findings findings) {
    List<Choice> choices = new ArrayList<>();
    choices.add(choice("", page.say(FindingsWords.ANY_GROUP, ways(findings)), asked.by()));
    findings
        .recipe()
        .attributes()
        .forEach(
            each ->
                choices.add(
                    choice(
                        each,
                        parts.sentences().capital(parts.names().attribute(each)),
                        asked.by())));
    return choices;
  }

  /** Published margins are never crossed. */
  private static int ways(Findings findings) {
    return findings.data().layout() instanceof Layout.Margins
        ? 1
        : findings.method().thresholds().ways();
  }

  List<Choice> answers() {
    return List.of(
        answer(Shown.FIRST, page.say(FindingsWords.ANSWER_FIRST)),
        answer(Shown.GAPS, page.say(FindingsWords.ANSWER_GAPS)),
        answer(Shown.UNSURE, GapParts.answer(Verdict.TOO_SMALL_TO_TELL).words(page.speech())),
        answer(Shown.NONE, GapParts.answer(Verdict.NO_EVIDENCE).words(page.speech())),
        answer(Shown.EVERY, page.say(FindingsWords.ANSWER_EVERY)));
  }

  private Choice answer(Shown shown, String words) {
    return new Choice(shown.key(), words, Shown.of(asked.answer()) == shown);
  }

  private static Choice choice(String value, String words, String chosen) {
    return new Choice(value, words, value.equals(chosen));
  }
}
