package org.sightline.server.home.web;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.findings.Finding;
import org.sightline.report.html.Html;
import org.sightline.report.picture.Picture;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.OutOfSight;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.findings.GapSearch;
import org.sightline.server.findings.Search;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.home.Welcomes;
import org.sightline.server.home.web.HomeView.Step;
import org.sightline.server.site.Learning;
import org.sightline.server.site.Page;
import org.sightline.server.site.WorkWaiting;
import org.sightline.server.site.WorkWaiting.Task;
import org.springframework.stereotype.Component;

/** Puts the first page together: where we are, what needs the reader, what was learned. */
@Component
class HomeText {
  private static final Duration PATIENCE = Duration.ofMillis(600);
  private static final int MOST_TASKS = 6;
  private static final int MOST_TOLD = 4;

  private final Datasets datasets;
  private final GapSearch search;
  private final Lessons lessons;
  private final Freshness freshness;
  private final Welcomes welcomes;
  private final List<WorkWaiting> work;
  private final List<Learning> learning;

  HomeText(
      Datasets datasets,
      GapSearch search,
      Lessons lessons,
      Freshness freshness,
      Welcomes welcomes,
      List<WorkWaiting> work,
      List<Learning> learning) {
    this.datasets = datasets;
    this.search = search;
    this.lessons = lessons;
    this.freshness = freshness;
    this.welcomes = welcomes;
    this.work = work;
    this.learning = learning;
  }

  HomeView view(Page page, Viewer viewer) {
    return whereWeAre(page, viewer)
        .learning(
            learning.stream()
                .flatMap(each -> each.of(page, viewer).stream())
                .sorted(Comparator.comparing(Learning.Lesson::at).reversed())
                .limit(MOST_TOLD)
                .map(
                    told ->
                        new HomeView.Learned(
                            told.crumb(),
                            told.sentence(),
                            told.address(),
                            told.note(),
                            page.say(HomeWords.SAID_BY, told.who())))
                .toList());
  }

  private HomeView whereWeAre(Page page, Viewer viewer) {
    List<Dataset> all = datasets.all();
    Optional<Prepared> newest = all.stream().findFirst().flatMap(d -> datasets.prepared(d.key()));
    if (newest.isEmpty()) {
      return empty(page, viewer);
    }
    try {
      Search state = search.ask(viewer, newest.get(), Filter.NONE, PATIENCE);
      if (state instanceof Search.Done done) {
        return done(page, viewer, all, done.seen());
      } else if (state instanceof Search.Underway underway) {
        return underway(page, viewer, all, underway);
      }
      return without(page, viewer, all, welcome(page, viewer), page.say(HomeWords.REFUSED));
    } catch (OutOfSight nothing) {
      return without(
          page, viewer, all, page.say(HomeWords.NO_PLACE), page.say(HomeWords.NO_PLACE_NEXT));
    }
  }

  private HomeView empty(Page page, Viewer viewer) {
    List<Step> steps = new Steps(page, viewer).toBegin();
    boolean brings = steps.stream().anyMatch(step -> step.address().equals("/data/bring"));
    HomeView view =
        without(
            page,
            viewer,
            List.of(),
            welcome(page, viewer),
            page.say(brings ? HomeWords.BEGIN_EMPTY_LEDE : HomeWords.BEGIN_WAIT_LEDE));
    return new HomeView(
        view.crumb(),
        view.title(),
        view.lede(),
        "",
        0,
        Html.NONE,
        "",
        "",
        "",
        view.tasks(),
        steps,
        List.of(),
        List.of(),
        "",
        List.of(),
        false,
        Html.NONE);
  }

  private HomeView underway(Page page, Viewer viewer, List<Dataset> all, Search.Underway underway) {
    HomeView view = without(page, viewer, all, welcome(page, viewer), page.say(HomeWords.WAITING));
    int percent = (int) Math.round(100 * underway.share());
    return new HomeView(
        view.crumb(),
        view.title(),
        view.lede(),
        page.say(HomeWords.WAITING_SHARE, page.speech().percent(percent / 100.0, 0)),
        percent,
        Html.NONE,
        "",
        "",
        "",
        view.tasks(),
        List.of(),
        List.of(),
        List.of(),
        "",
        view.fresh(),
        true,
        Html.NONE);
  }

  private HomeView without(Page page, Viewer viewer, List<Dataset> all, String title, String lede) {
    return new HomeView(
        crumb(page, viewer),
        title,
        lede,
        "",
        0,
        Html.NONE,
        "",
        "",
        "",
        tasks(page, viewer),
        List.of(),
        List.of(),
        List.of(),
        "",
        freshness.of(page, all),
        !all.isEmpty(),
        Html.NONE);
  }

  private HomeView done(Page page, Viewer viewer, List<Dataset> all, SeenFindings seen) {
    WhereWeAre where = WhereWeAre.of(page, seen, all.size() < 2);
    Optional<Finding> surest = where.surest();
    String closer = surest.map(where::address).orElse(where.list());
    return new HomeView(
        crumb(page, viewer),
        where.title(),
        where.lede(),
        "",
        0,
        where.picture(),
        closer,
        surest.filter(found -> !found.indicator().isMean()).map(where::fence).orElse(""),
        where.list(),
        tasks(page, viewer),
        welcomes.isNew(viewer.account())
            ? new Steps(page, viewer)
                .toUnderstand(surest.map(where::address).orElse(""), where.list())
            : List.of(),
        lessons.of(page, seen),
        where.questions(),
        page.say(HomeWords.WATCHED, seen.findings().indicators().size()),
        freshness.of(page, all),
        true,
        Picture.symbols());
  }

  private String crumb(Page page, Viewer viewer) {
    return page.say(
        HomeWords.CRUMB,
        page.speech().date(freshness.today()),
        page.say(
            switch (viewer.role()) {
              case OWNER -> HomeWords.AS_OWNER;
              case LEAD -> HomeWords.AS_LEAD;
              case ANALYST -> HomeWords.AS_ANALYST;
              case MEMBER -> HomeWords.AS_MEMBER;
              case VIEWER -> HomeWords.AS_VIEWER;
            }));
  }

  private static String welcome(Page page, Viewer viewer) {
    return page.say(HomeWords.WELCOME, page.speech().name(viewer.name()));
  }

  private List<Task> tasks(Page page, Viewer viewer) {
    return work.stream()
        .flatMap(each -> each.of(viewer, page).stream())
        .sorted(Comparator.comparingInt(Task::order))
        .limit(MOST_TASKS)
        .toList();
  }
}
