package org.sightline.server.home.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sightline.server.datasets.AcceptedVersion;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.home.web.HomeView.Fresh;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** How old the newest version of each dataset is. */
@Component
class Freshness {
  private static final int OLD_DAYS = 400;
  private static final int MOST = 5;
  private static final int SHORT = 12;

  private final InstantSource clock;

  Freshness(InstantSource clock) {
    this.clock = clock;
  }

  /** Today, in UTC as every date of the pages. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  List<Fresh> of(Page page, List<Dataset> datasets) {
    return datasets.stream().limit(MOST).map(each -> fresh(page, each)).toList();
  }

  private Fresh fresh(Page page, Dataset dataset) {
    AcceptedVersion newest = dataset.newest();
    LocalDate day = LocalDate.ofInstant(newest.accepted(), ZoneOffset.UTC);
    long days = Math.max(0, ChronoUnit.DAYS.between(day, today()));
    return new Fresh(
        page.say(
            HomeWords.FRESH_LINE,
            page.speech().name(dataset.name()),
            newest.id().substring(0, Math.min(SHORT, newest.id().length())),
            page.speech().date(day)),
        page.say(HomeWords.AGE, days),
        days > OLD_DAYS,
        "/findings/" + dataset.key());
  }
}
