package org.sightline.server.datasets.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.KeptDataset;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.datasets.Review;
import org.sightline.server.site.Page;

/**
 * The list of data.
 *
 * @param datasets newest first
 * @param waiting what was brought and not accepted yet, for those who may look it through
 * @param mayBring whether the reader may bring files
 * @param told what came of the last form
 */
public record DataListView(List<Row> datasets, List<Waiting> waiting, boolean mayBring, Told told) {

  /**
   * A dataset.
   *
   * @param key in addresses
   * @param name what people call it
   * @param fresh how long ago the newest version was accepted
   * @param rows of the newest version
   * @param years that it holds
   * @param when it was accepted
   * @param by whom
   */
  public record Row(
      String key, String name, String fresh, String rows, String years, String when, String by) {}

  /**
   * A file that waits.
   *
   * @param id of the review
   * @param file its name
   * @param state how far the machine is
   * @param by who brought it, and when
   */
  public record Waiting(String id, String file, String state, String by) {}

  /** Reads a dataset with what is kept of it and its newest version, where that can be asked. */
  record Listed(Dataset dataset, Optional<KeptDataset> kept, Optional<Prepared> prepared) {}

  static DataListView of(
      Page page,
      Viewer viewer,
      List<Listed> datasets,
      List<Review> reviews,
      Instant now,
      Told told) {
    return new DataListView(
        datasets.stream().map(each -> row(page, each, now)).toList(),
        reviews.stream().map(review -> waiting(page, review)).toList(),
        viewer.is(Role.ANALYST),
        told);
  }

  private static Row row(Page page, Listed listed, Instant now) {
    Dataset dataset = listed.dataset();
    Instant accepted = dataset.newest().accepted();
    return new Row(
        dataset.key(),
        page.speech().name(dataset.name()),
        page.say(DataWords.FRESH, days(accepted, now)),
        page.speech().count(dataset.newest().rows()),
        listed
            .prepared()
            .map(each -> new Saying(page).years(each.recipe().time(), each.data()))
            .orElse(page.say(DataWords.SUM_NONE)),
        page.moment(accepted),
        page.speech().name(listed.kept().map(each -> each.versions().get(0).by()).orElse("")));
  }

  private static long days(Instant then, Instant now) {
    LocalDate from = LocalDate.ofInstant(then, ZoneOffset.UTC);
    return Math.max(0, ChronoUnit.DAYS.between(from, LocalDate.ofInstant(now, ZoneOffset.UTC)));
  }

  private static Waiting waiting(Page page, Review review) {
    Review.State state = review.state();
    DataWords said =
        state instanceof Review.State.Read
            ? DataWords.STATE_READ
            : state instanceof Review.State.Refused
                ? DataWords.STATE_REFUSED
                : DataWords.STATE_READING;
    return new Waiting(
        review.id().toString(),
        page.speech().name(review.file()),
        page.say(said),
        page.say(
            DataWords.WAITING_BY,
            page.speech().name(review.byName()),
            page.moment(review.started())));
  }
}
