package org.sightline.server.reflection.web;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.report.picture.Picture;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.cycles.Judging;
import org.sightline.server.cycles.Signing;
import org.sightline.server.reflection.Concluding;
import org.sightline.server.reflection.Conclusion;
import org.sightline.server.reflection.Note;
import org.sightline.server.reflection.Obstacle;
import org.sightline.server.reflection.Onward;
import org.sightline.server.reflection.Reading;
import org.sightline.server.reflection.Readings;
import org.sightline.server.reflection.Sites;
import org.sightline.server.reflection.Step;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts looking back on a cycle into words. */
@Component
class ReflectText {
  private final Readings readings;
  private final Concluding concluding;
  private final Onward onward;
  private final Signing signing;
  private final Cycles cycles;
  private final Names names;

  ReflectText(
      Readings readings,
      Concluding concluding,
      Onward onward,
      Signing signing,
      Cycles cycles,
      Names names) {
    this.readings = readings;
    this.concluding = concluding;
    this.onward = onward;
    this.signing = signing;
    this.cycles = cycles;
    this.names = names;
  }

  ReflectView view(Page page, Viewer viewer, Cycle cycle, Reading reading, Form form) {
    Optional<Reading.Read> read = reading.read();
    List<Conclusion> all = concluding.all(cycle);
    boolean older =
        read.isPresent()
            && !all.isEmpty()
            && !all.get(all.size() - 1).followUp().equals(read.get().followUp().data().id());
    return new ReflectView(
        Picture.symbols(),
        closed(page, viewer, cycle, reading),
        read.map(each -> new ResultText(page, each).view()).stream().toList(),
        places(page, viewer, cycle, reading),
        concluded(page, all),
        older,
        all.size(),
        Arrays.stream(Step.values())
            .map(step -> new Option(step.name(), option(page, step, read)))
            .toList(),
        notes(page, cycle),
        Arrays.stream(Note.Kind.values())
            .map(
                kind ->
                    new Option(
                        kind.name(),
                        page.say(ReflectionWords.valueOf("NOTE_" + kind.name()))
                            + " – "
                            + page.say(ReflectionWords.valueOf("NOTE_" + kind.name() + "_MEANS"))))
            .toList(),
        onward.origin(cycle).flatMap(link -> kin(viewer, link.from())).stream().toList(),
        onward.grown(cycle).stream().flatMap(link -> kin(viewer, link.cycle()).stream()).toList(),
        onward
            .origin(cycle)
            .flatMap(link -> cycles.find(link.from()))
            .map(from -> notes(page, from))
            .orElse(List.of()),
        read.isPresent(),
        form);
  }

  /** A step to choose; the one that agrees says so. */
  private static String option(Page page, Step step, Optional<Reading.Read> read) {
    String name = ResultText.step(page, step);
    return read.filter(each -> step.follows(each.verdict())).isPresent()
        ? page.say(ReflectionWords.STEP_AGREES, name)
        : name;
  }

  private Optional<ReflectView.Kin> kin(Viewer viewer, UUID id) {
    return cycles
        .find(id)
        .filter(cycle -> cycle.isFor(viewer))
        .map(cycle -> new ReflectView.Kin(cycle.name(), CycleHeads.path(cycle) + "/reflect"));
  }

  private static List<ReflectView.Closed> closed(
      Page page, Viewer viewer, Cycle cycle, Reading reading) {
    if (reading instanceof Reading.NotSigned) {
      return List.of(
          new ReflectView.Closed(
              "",
              List.of(page.say(ReflectionWords.NOT_SIGNED)),
              CycleHeads.path(cycle),
              page.say(ReflectionWords.TO_SIGN)));
    }
    if (reading instanceof Reading.Waiting waiting) {
      String baseline =
          waiting.baseline().isEmpty()
              ? page.say(ReflectionWords.NO_NAME)
              : page.speech().name(waiting.baseline());
      return List.of(
          new ReflectView.Closed(
              "",
              List.of(page.say(ReflectionWords.WAITING, baseline)),
              viewer.is(Role.ANALYST)
                  ? "/data/" + waiting.terms().statement().number().dataset()
                  : "",
              page.say(ReflectionWords.TO_DATA)));
    }
    if (reading instanceof Reading.OtherPlaces) {
      return List.of(
          new ReflectView.Closed("", List.of(page.say(ReflectionWords.OTHER_PLACES)), "", ""));
    }
    if (reading instanceof Reading.Unmatched unmatched) {
      return List.of(
          new ReflectView.Closed(
              page.say(ReflectionWords.UNMATCHED), obstacle(page, unmatched.obstacle()), "", ""));
    }
    return List.of();
  }

  private static List<String> obstacle(Page page, Obstacle obstacle) {
    List<String> lines = new ArrayList<>();
    lines.add(page.say(ReflectionWords.valueOf("OBSTACLE_" + obstacle.kind().name())));
    if (!obstacle.names().isEmpty()) {
      lines.add(
          page.say(
              ReflectionWords.ABOUT_NAMES,
              page.speech().list(obstacle.names().stream().map(page.speech()::name).toList())));
    }
    return lines;
  }

  private List<ReflectView.Places> places(Page page, Viewer viewer, Cycle cycle, Reading reading) {
    boolean readable = reading instanceof Reading.Read || reading instanceof Reading.Unmatched;
    Readings.Nameable nameable =
        readable ? readings.nameable(viewer, cycle) : new Readings.Nameable(List.of(), List.of());
    if (nameable.all().size() < 2) {
      return List.of();
    }
    Judging judging = signing.holds(cycle).orElseThrow().judging();
    return List.of(
        new ReflectView.Places(
            judging.comparison() == Judging.Comparison.OTHER_SITES
                ? page.say(ReflectionWords.NAME_PLACES_HINT, page.speech().name(judging.sites()))
                : page.say(ReflectionWords.NAME_PLACES_FREE),
            concluding.sites(cycle).map(Sites::number).orElse(0),
            nameable.all().stream()
                .map(school -> new Option(school, nameable.named().contains(school) ? "named" : ""))
                .toList()));
  }

  private List<ReflectView.Concluded> concluded(Page page, List<Conclusion> all) {
    List<ReflectView.Concluded> said = new ArrayList<>();
    for (Conclusion each : all) {
      said.add(
          new ReflectView.Concluded(
              concludedBy(page, each),
              page.say(
                  ReflectionWords.RULES_SAID,
                  ResultText.word(page, each.verdict()),
                  page.speech().name(each.before()),
                  page.speech().name(each.after())),
              each.differs(),
              each.why()));
    }
    Collections.reverse(said);
    return said;
  }

  /** What was concluded, by whom and when. */
  String concludedBy(Page page, Conclusion each) {
    return page.say(
        ReflectionWords.CONCLUDED,
        ResultText.step(page, each.step()),
        names.of(page, each.by()),
        page.speech().date(each.at().atOffset(ZoneOffset.UTC).toLocalDate()));
  }

  List<ReflectView.Notes> notes(Page page, Cycle cycle) {
    List<Note> all = concluding.notes(cycle);
    return Arrays.stream(Note.Kind.values())
        .map(
            kind ->
                new ReflectView.Notes(
                    page.say(ReflectionWords.valueOf("NOTE_" + kind.name())),
                    all.stream()
                        .filter(note -> note.kind() == kind)
                        .map(
                            note ->
                                new ReflectView.Noted(
                                    note.words(),
                                    page.say(
                                        ReflectionWords.NOTE_BY,
                                        names.of(page, note.by()),
                                        page.speech().date(note.on()))))
                        .toList()))
        .filter(notes -> !notes.all().isEmpty())
        .toList();
  }
}
