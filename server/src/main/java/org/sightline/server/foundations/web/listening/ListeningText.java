package org.sightline.server.foundations.web.listening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.foundations.Gaps;
import org.sightline.server.foundations.Listening;
import org.sightline.server.foundations.ListeningSession;
import org.sightline.server.foundations.MeasureKind;
import org.sightline.server.foundations.Measured;
import org.sightline.server.foundations.SharedWords;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.sightline.statistics.Interval;
import org.sightline.statistics.scorecard.Missingness;
import org.springframework.stereotype.Component;

/** Puts the data and listening check into words. */
@Component
class ListeningText {
  private static final int MOST_SESSIONS = 50;

  private final Measured measured;
  private final Gaps gaps;
  private final Listening listening;
  private final HeardText heard;
  private final Datasets datasets;

  ListeningText(
      Measured measured, Gaps gaps, Listening listening, HeardText heard, Datasets datasets) {
    this.measured = measured;
    this.gaps = gaps;
    this.listening = listening;
    this.heard = heard;
    this.datasets = datasets;
  }

  ListeningView view(Page page, Viewer viewer, String notice, boolean refused) {
    List<Measured.Question> questions = measured.all();
    boolean more = measured.isMoreThanScores();
    return new ListeningView(
        notice,
        refused,
        questions.stream().map(each -> row(page, each)).toList(),
        questions.isEmpty()
            ? ""
            : page.say(more ? ListeningWords.MORE_THAN_SCORES : ListeningWords.SCORES_ONLY),
        !more,
        SharedWords.leads(viewer) ? kinds(page) : List.of(),
        datasets.all().stream()
            .flatMap(each -> datasets.prepared(each.key()).stream())
            .map(each -> missing(page, viewer, each))
            .toList(),
        heard.heard(page, viewer),
        heard.notHeard(page, viewer),
        listening.sessions(viewer).stream()
            .limit(MOST_SESSIONS)
            .map(each -> session(page, viewer, each))
            .toList(),
        viewer.is(Role.MEMBER));
  }

  private static List<Option> kinds(Page page) {
    return Arrays.stream(MeasureKind.values())
        .map(each -> new Option(each.name(), page.say(Spoken.word(each))))
        .toList();
  }

  private static ListeningView.Row row(Page page, Measured.Question question) {
    Dataset dataset = question.dataset();
    return new ListeningView.Row(
        dataset.key(),
        page.speech().name(dataset.name()),
        question.indicator().name(),
        page.speech().name(question.indicator().label()),
        question.said().map(Enum::name).orElse(""),
        question.kind().name(),
        page.say(Spoken.word(question.kind())),
        question.said().isEmpty());
  }

  private ListeningView.Missing missing(Page page, Viewer viewer, Prepared data) {
    Gaps.Looked looked = gaps.in(viewer, data);
    String instead = "";
    if (looked.groups() == 0) {
      instead = page.say(ListeningWords.MISSING_NOT_SEEN);
    } else if (!looked.missing()) {
      instead = page.say(ListeningWords.MISSING_NOTHING);
    } else if (looked.gaps().isEmpty()) {
      instead = page.say(ListeningWords.MISSING_NONE, looked.groups());
    }
    return new ListeningView.Missing(
        page.say(ListeningWords.MISSING_LEDE, page.speech().name(data.dataset().name())),
        instead,
        looked.gaps().isEmpty() ? "" : page.say(ListeningWords.MISSING_BY_CHANCE, looked.groups()),
        looked.gaps().stream().map(each -> gap(page, data, each)).toList());
  }

  private static ListeningView.Gap gap(Page page, Prepared data, Gaps.Gap gap) {
    String range =
        gap.more().range() instanceof Interval interval
            ? page.say(
                ListeningWords.MISSING_MORE,
                points(page, gap.more().value()),
                points(page, interval.lo()),
                points(page, interval.hi()))
            : "";
    return new ListeningView.Gap(
        page.speech().name(gap.indicator().label()),
        page.say(
            ListeningWords.MISSING_ROW,
            Spoken.name(page.speech(), data, gap.group()),
            page.speech().count(gap.missing()),
            page.speech().count(gap.of()),
            page.speech().percent((double) gap.missing() / gap.of(), 0)),
        range,
        gap.share().map(each -> bounds(page, each)).orElse(""),
        gap.open() ? page.say(ListeningWords.MISSING_OPEN) : "");
  }

  private static String bounds(Page page, Missingness.Bounds bounds) {
    return page.say(
        ListeningWords.MISSING_BOUNDS,
        page.speech().percent(bounds.lo(), 0),
        page.speech().percent(bounds.hi(), 0));
  }

  private static String points(Page page, double share) {
    return page.speech().number(share * 100, 1);
  }

  private ListeningView.Session session(Page page, Viewer viewer, ListeningSession session) {
    List<String> names = new ArrayList<>();
    session.away().forEach(each -> names.add(page.speech().name(each)));
    return new ListeningView.Session(
        session.id().toString(),
        page.speech().date(session.on()),
        page.say(
            ListeningWords.SESSION_LINE, page.say(Spoken.word(session.way())), session.people()),
        session.heard().isEmpty()
            ? ""
            : page.say(
                ListeningWords.SESSION_HEARD,
                page.speech().list(session.heard().stream().map(page.speech()::name).toList())),
        names.isEmpty() ? "" : page.say(ListeningWords.SESSION_AWAY, page.speech().list(names)),
        session.note(),
        listening.mayTakeBack(viewer, session));
  }
}
