package org.sightline.server.foundations.web.listening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.HeardVoices;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.foundations.Barrier;
import org.sightline.server.foundations.Listening;
import org.sightline.server.foundations.ListeningSession;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Says which groups were heard, and which were not. */
@Component
class HeardText {
  private final Listening listening;
  private final HeardVoices voices;
  private final Datasets datasets;

  HeardText(Listening listening, HeardVoices voices, Datasets datasets) {
    this.listening = listening;
    this.voices = voices;
    this.datasets = datasets;
  }

  /** How often a group was heard. */
  private static final class Count {
    private String name = "";
    private int sessions;
    private int voices;
    private LocalDate last = LocalDate.MIN;

    private void seen(LocalDate on) {
      last = on.isAfter(last) ? on : last;
    }
  }

  /** The groups of the newest data. */
  List<Spoken.Called> groups(Page page) {
    return newest().map(data -> Spoken.groups(page.speech(), data)).orElse(List.of());
  }

  private Optional<Prepared> newest() {
    return datasets.all().stream().findFirst().flatMap(each -> datasets.prepared(each.key()));
  }

  /** The groups that were heard, those heard last first. */
  List<ListeningView.Group> heard(Page page, Viewer viewer) {
    List<Spoken.Called> known = groups(page);
    Map<String, Count> counts = new TreeMap<>();
    for (ListeningSession session : listening.sessions(viewer)) {
      for (String name : session.heard()) {
        Count count = count(counts, known, name);
        count.sessions++;
        count.seen(session.on());
      }
    }
    for (HeardVoices.Voice voice : voices.all(viewer)) {
      Count count =
          voice.group().isBlank() ? unnamed(page, counts) : count(counts, known, voice.group());
      count.voices++;
      count.seen(voice.on());
    }
    return counts.values().stream()
        .sorted(Comparator.comparing((Count count) -> count.last).reversed())
        .map(
            count ->
                new ListeningView.Group(
                    count.name,
                    String.join(
                        " · ",
                        page.say(
                            ListeningWords.HEARD_GROUP,
                            count.sessions,
                            page.speech().count(count.voices)),
                        page.say(ListeningWords.HEARD_LAST, page.speech().date(count.last)))))
        .toList();
  }

  /** Somebody was heard, though nobody said for whom they speak. */
  private static Count unnamed(Page page, Map<String, Count> counts) {
    Count count = counts.computeIfAbsent("", any -> new Count());
    count.name = page.say(ListeningWords.HEARD_UNNAMED);
    return count;
  }

  private static Count count(Map<String, Count> counts, List<Spoken.Called> known, String typed) {
    String name =
        known.stream()
            .filter(each -> each.is(typed))
            .findFirst()
            .map(Spoken.Called::name)
            .orElse(typed);
    Count count = counts.computeIfAbsent(Spoken.plain(name), any -> new Count());
    count.name = count.name.isEmpty() ? name : count.name;
    return count;
  }

  /** The groups of the data that no session and no voice names, with what kept them away. */
  List<ListeningView.Group> notHeard(Page page, Viewer viewer) {
    List<ListeningSession> sessions = listening.sessions(viewer);
    List<String> heard =
        Stream.concat(
                sessions.stream().flatMap(each -> each.heard().stream()),
                voices.all(viewer).stream().map(HeardVoices.Voice::group))
            .toList();
    List<ListeningView.Group> missing = new ArrayList<>();
    for (Spoken.Called group : groups(page)) {
      if (heard.stream().noneMatch(group::is)) {
        missing.add(new ListeningView.Group(group.name(), why(page, sessions, group)));
      }
    }
    return missing;
  }

  private static String why(Page page, List<ListeningSession> sessions, Spoken.Called group) {
    Set<Barrier> barriers = EnumSet.noneOf(Barrier.class);
    for (ListeningSession session : sessions) {
      if (session.away().stream().anyMatch(group::is)) {
        barriers.addAll(session.barriers());
      }
    }
    return barriers.isEmpty()
        ? page.say(ListeningWords.NEVER_ASKED)
        : page.say(
            ListeningWords.NOT_HEARD_WHY,
            page.speech()
                .list(barriers.stream().map(each -> page.say(Spoken.word(each))).toList()));
  }
}
