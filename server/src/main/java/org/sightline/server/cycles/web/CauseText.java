package org.sightline.server.cycles.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.People;
import org.sightline.server.cycles.Backing;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Consent;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Diagnosing;
import org.sightline.server.cycles.Evidence;
import org.sightline.server.cycles.Tree;
import org.sightline.server.cycles.Wording;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts a cause and its evidence into words. */
@Component
class CauseText {
  private final Diagnosing diagnosing;
  private final FigureText figures;
  private final NumberChoice numbers;
  private final Wording wording;
  private final People people;

  CauseText(
      Diagnosing diagnosing,
      FigureText figures,
      NumberChoice numbers,
      Wording wording,
      People people) {
    this.diagnosing = diagnosing;
    this.figures = figures;
    this.numbers = numbers;
    this.wording = wording;
    this.people = people;
  }

  CauseView view(Page page, Viewer viewer, Cycle cycle, Cause cause, Form form) {
    Tree tree = diagnosing.tree(cycle);
    TreeText text = new TreeText(page, cycle);
    List<NumberView> given = new ArrayList<>();
    List<VoiceView> heard = new ArrayList<>();
    for (Evidence each : diagnosing.evidence(cause)) {
      if (each.backing() instanceof Backing.Counted number) {
        given.add(
            figures
                .view(page, viewer, number.source())
                .given(each.id().toString(), number.note(), by(page, each), each.against()));
      } else if (each.backing() instanceof Backing.Heard voice) {
        heard.add(voice(page, viewer, cycle, each, voice));
      }
    }
    form.starting("words", cause.words());
    return new CauseView(
        text.view(cause, tree.proof(cause), false, List.of()),
        cause.version(),
        TreeText.path(cycle, cause),
        above(text, cycle, tree, cause),
        cause.droppedAt().isPresent(),
        wording.offers(cause.words()),
        given,
        heard,
        numbers.fields(page, viewer, cycle, form, TreeText.path(cycle, cause)),
        Arrays.stream(Consent.values())
            .map(each -> new Option(each.name(), page.say(consent(each))))
            .toList(),
        form);
  }

  private List<BranchView> above(TreeText text, Cycle cycle, Tree tree, Cause cause) {
    List<BranchView> above = new ArrayList<>();
    Optional<UUID> next = cause.parent();
    while (next.isPresent() && above.size() <= Diagnosing.DEEPEST) {
      Cause parent = diagnosing.cause(cycle, next.get().toString());
      above.add(0, text.view(parent, tree.proof(parent), false, List.of()));
      next = parent.parent();
    }
    return above;
  }

  private String by(Page page, Evidence evidence) {
    String who =
        people
            .nameOf(evidence.givenBy())
            .map(page.speech()::name)
            .orElseGet(() -> page.say(CycleWords.SOMEBODY));
    return page.say(
        CycleWords.GIVEN_BY,
        who,
        page.speech().date(LocalDate.ofInstant(evidence.givenAt(), ZoneOffset.UTC)));
  }

  private VoiceView voice(
      Page page, Viewer viewer, Cycle cycle, Evidence evidence, Backing.Heard voice) {
    boolean open = voice.consent() != Consent.NOT_QUOTED || cycle.has(viewer.account());
    List<String> line = new ArrayList<>();
    for (String part : List.of(voice.who(), voice.group(), voice.heard())) {
      if (!part.isEmpty()) {
        line.add(page.speech().name(part));
      }
    }
    line.add(page.speech().date(voice.on()));
    line.add(page.say(consent(voice.consent())));
    return new VoiceView(
        evidence.id().toString(),
        open ? voice.words() : "",
        open ? voice.translation() : "",
        String.join(" · ", line),
        by(page, evidence),
        evidence.against());
  }

  static CycleWords consent(Consent consent) {
    return switch (consent) {
      case NAMED -> CycleWords.CONSENT_NAMED;
      case BY_ROLE -> CycleWords.CONSENT_BY_ROLE;
      case WITHOUT_NAME -> CycleWords.CONSENT_WITHOUT_NAME;
      case WITH_GUARDIAN -> CycleWords.CONSENT_WITH_GUARDIAN;
      case NOT_QUOTED -> CycleWords.CONSENT_NOT_QUOTED;
    };
  }
}
