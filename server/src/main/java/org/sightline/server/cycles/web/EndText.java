package org.sightline.server.cycles.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.People;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHead;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.End;
import org.sightline.server.cycles.EndReason;
import org.sightline.server.cycles.Ending;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.StillOpen;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the end of a cycle into words: before it happens, and for ever after. */
@Component
class EndText {
  private final Ending ending;
  private final Signing signing;
  private final Cycles cycles;
  private final Doors doors;
  private final People people;
  private final ObjectProvider<StillOpen> open;

  EndText(
      Ending ending,
      Signing signing,
      Cycles cycles,
      Doors doors,
      People people,
      ObjectProvider<StillOpen> open) {
    this.ending = ending;
    this.signing = signing;
    this.cycles = cycles;
    this.doors = doors;
    this.people = people;
    this.open = open;
  }

  EndView view(Page page, Viewer viewer, Cycle cycle, Form form) {
    List<Option> others = others(viewer, cycle);
    return new EndView(
        cycle.version(),
        Arrays.stream(EndReason.values())
            .filter(each -> each != EndReason.STOP_RULE || signing.holds(cycle).isPresent())
            .filter(each -> each != EndReason.MERGED || !others.isEmpty())
            .map(
                each ->
                    new EndView.Reason(
                        each.name(), page.say(reason(each)), means(page, cycle, each)))
            .toList(),
        others,
        form.choice("reason", EndReason.class).map(each -> page.say(reason(each))).orElse(""),
        open.orderedStream().flatMap(each -> each.of(page, viewer, cycle).stream()).toList(),
        form);
  }

  /** Cycles that could go on with it. */
  private List<Option> others(Viewer viewer, Cycle cycle) {
    return doors.all(viewer).stream()
        .filter(each -> !each.isEnded() && !each.id().equals(cycle.id()))
        .map(each -> new Option(each.id().toString(), each.name()))
        .toList();
  }

  private String means(Page page, Cycle cycle, EndReason reason) {
    return switch (reason) {
      case REACHED -> page.say(CycleWords.END_REACHED_MEANS);
      case STOP_RULE ->
          signing
              .holds(cycle)
              .map(
                  terms ->
                      page.say(
                          CycleWords.END_STOP_RULE_MEANS,
                          page.speech().name(terms.judging().stop())))
              .orElse("");
      case MERGED -> page.say(CycleWords.END_MERGED_MEANS);
      case WITHDRAWN -> page.say(CycleWords.END_WITHDRAWN_MEANS);
      case OTHER -> page.say(CycleWords.END_OTHER_MEANS);
    };
  }

  static CycleWords reason(EndReason reason) {
    return switch (reason) {
      case REACHED -> CycleWords.END_REACHED;
      case STOP_RULE -> CycleWords.END_STOP_RULE;
      case MERGED -> CycleWords.END_MERGED;
      case WITHDRAWN -> CycleWords.END_WITHDRAWN;
      case OTHER -> CycleWords.END_OTHER;
    };
  }

  /** When and why a cycle was ended, for its head; empty while it runs. */
  Optional<CycleHead.End> head(Page page, Viewer viewer, Cycle cycle) {
    return cycle
        .endedAt()
        .map(
            at -> {
              Optional<End> end = ending.holds(cycle);
              Optional<Cycle> into = end.flatMap(End::into).flatMap(id -> seen(viewer, id));
              return new CycleHead.End(
                  page.say(CycleWords.ENDED, day(page, at)),
                  end.flatMap(End::reason).map(each -> page.say(reason(each))).orElse(""),
                  end.map(End::words).orElse(""),
                  into.map(Cycle::name).orElse(""),
                  into.map(CycleHeads::path).orElse(""));
            });
  }

  private Optional<Cycle> seen(Viewer viewer, UUID id) {
    return cycles.find(id).filter(each -> each.isFor(viewer));
  }

  /** Every end and every new beginning, the first first. */
  List<Told> history(Page page, Viewer viewer, Cycle cycle) {
    List<Told> told = new ArrayList<>();
    for (End end : ending.history(cycle)) {
      String who =
          people
              .nameOf(end.by())
              .map(page.speech()::name)
              .orElseGet(() -> page.say(CycleWords.SOMEBODY));
      String when = day(page, end.at());
      told.add(
          new Told(
              end.reason()
                  .map(each -> page.say(CycleWords.ENDED_BY, who, when, page.say(reason(each))))
                  .orElseGet(() -> page.say(CycleWords.REOPENED_BY, who, when)),
              end.words(),
              end.into()
                  .flatMap(id -> seen(viewer, id))
                  .map(into -> page.say(CycleWords.GOES_ON_IN, page.speech().name(into.name())))
                  .orElse("")));
    }
    return told;
  }

  /**
   * One end or new beginning.
   *
   * @param line who, when and why
   * @param words in their own words; may be empty
   * @param into where it goes on; may be empty
   */
  record Told(String line, String words, String into) {}

  static String day(Page page, Instant at) {
    return page.speech().date(LocalDate.ofInstant(at, ZoneOffset.UTC));
  }
}
