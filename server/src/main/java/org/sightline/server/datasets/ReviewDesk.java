package org.sightline.server.datasets;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.ColumnChoice;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.access.Deed;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Where a file is looked through before it is accepted. A review is open to whoever brought the
 * file and to analysts who see every place: it shows what the file holds, wherever its rows belong.
 */
@Component
public class ReviewDesk {
  private static final int PREVIEWED = 8;

  private final Reviews reviews;
  private final Uploads uploads;
  private final ReviewReader reader;
  private final Versions versions;
  private final Drafts drafts;
  private final KeptDatasets kept;
  private final Acceptance acceptance;
  private final Trail trail;
  private final InstantSource clock;

  ReviewDesk(
      Reviews reviews,
      Uploads uploads,
      ReviewReader reader,
      Versions versions,
      Drafts drafts,
      KeptDatasets kept,
      Acceptance acceptance,
      Trail trail,
      InstantSource clock) {
    this.reviews = reviews;
    this.uploads = uploads;
    this.reader = reader;
    this.versions = versions;
    this.drafts = drafts;
    this.kept = kept;
    this.acceptance = acceptance;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Takes a file in and begins to read it.
   *
   * @param sent the name the browser sent
   * @param nextOf the dataset it is to be the next version of
   * @param arriving writes the file to its place
   * @throws Refusal when there is no such dataset, the viewer may not add to it, or the disk is
   *     full
   */
  public Review begin(
      Viewer viewer, String sent, long bytes, Optional<String> nextOf, Uploads.Arriving arriving) {
    Recipe recipe = nextOf.map(key -> addable(viewer, key).recipe()).orElse(Recipe.EMPTY);
    Review review =
        reviews.save(
            new Review(
                UUID.randomUUID(),
                0,
                viewer.account(),
                viewer.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Uploads.safeName(sent),
                bytes,
                nextOf,
                new Review.State.Arriving(),
                ReviewStep.COLUMNS,
                nextOf.isPresent() ? Recipes.withoutQuestions(recipe) : recipe,
                List.of()));
    try {
      uploads.put(review, arriving);
    } catch (RuntimeException unwritten) {
      reviews.delete(review.id());
      throw unwritten;
    }
    trail.record(Deed.by(viewer, "data.brought", review.id().toString()));
    Review reading = reviews.save(review.in(new Review.State.Reading()));
    reader.read(reading.id());
    return reading;
  }

  /** The reviews this person may open. */
  public List<Review> open(Viewer viewer) {
    return reviews.all().stream().filter(review -> mayOpen(viewer, review)).toList();
  }

  /**
   * A review.
   *
   * @throws Refusal when there is none, or it is not open to this person
   */
  public Review find(Viewer viewer, UUID id) {
    Review review = reviews.find(id).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    if (!mayOpen(viewer, review)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    return review;
  }

  /** How far the reading is; empty while it waits for its turn. */
  public Optional<HowFar> howFar(Review review) {
    return reader.howFar(review.id());
  }

  /** What the file was read into; empty when that is no longer there. */
  public Optional<DatasetVersion> data(Review review) {
    try {
      return review.content().map(versions::find);
    } catch (IntakeException gone) {
      return Optional.empty();
    }
  }

  /** The first rows of the file, without ids and names; that they were seen is written down. */
  public ShownRows rows(Viewer viewer, Review review, DatasetVersion data) {
    trail.saw(viewer, data.id() + "/rows");
    return ShownRows.of(reader.preview(review, PREVIEWED), data.dictionary());
  }

  /** What would be asked if it were accepted now; indicators may be none. */
  public Recipe recipe(Review review, DatasetVersion data) {
    return Recipes.completed(asked(review, data), data);
  }

  /**
   * Says what columns are for. A changed role makes the file be read anew.
   *
   * @param version of the review that the person was looking at
   */
  public Review sayColumns(
      Viewer viewer,
      UUID id,
      int version,
      Map<String, Role> roles,
      Map<String, PlaceLevel> levels) {
    Review review = seen(viewer, id, version);
    DatasetVersion data = data(review).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    Choices said = review.recipe().choices();
    Map<String, ColumnChoice> columns = new TreeMap<>(said.columns());
    roles.forEach(
        (name, role) ->
            data.dictionary()
                .find(name)
                .filter(column -> column.role() != role)
                .ifPresent(
                    column ->
                        columns.put(
                            name,
                            Recipes.inRole(columns.getOrDefault(name, ColumnChoice.NONE), role))));
    List<ColumnNote> notes =
        levels.entrySet().stream()
            .map(level -> ColumnNote.blank(level.getKey()).at(Optional.of(level.getValue())))
            .toList();
    boolean again = !columns.equals(said.columns());
    Choices now =
        new Choices(
            said.reading(), columns, said.shape(), said.rollUpRaces(), said.unifySpellings());
    Review changed =
        review.saying(Recipes.read(review.recipe(), now)).noting(notes).at(following(review));
    return again ? readAnew(changed) : reviews.save(changed);
  }

  /** Reads the file once more, as it is now. */
  public Review again(Viewer viewer, UUID id) {
    return readAnew(find(viewer, id));
  }

  /** Goes to a step; where somebody is, is remembered. */
  public Review go(Viewer viewer, UUID id, ReviewStep step) {
    Review review = find(viewer, id);
    return review.step() == step ? review : reviews.save(review.at(step));
  }

  /** Says what is to be asked; at least one question. */
  public Review ask(Viewer viewer, UUID id, int version, List<Indicator> indicators) {
    Review review = seen(viewer, id, version);
    return reviews.save(review.saying(Recipes.asking(review.recipe(), indicators)));
  }

  /**
   * Accepts it.
   *
   * @param name for a new dataset
   * @param seen for a next version: the number of the dataset the person was looking at
   * @throws OptimisticLockingFailureException when the dataset has changed since
   * @throws AlreadyThere when the same content was accepted before
   * @throws org.sightline.engine.indicator.IndicatorException when nothing can be asked
   */
  public Dataset accept(Viewer viewer, UUID id, String name, int seen) {
    Review review = find(viewer, id);
    DatasetVersion data = data(review).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    Dataset accepted =
        review.nextOf().isPresent()
            ? acceptNext(viewer, review, data, seen)
            : acceptance.accept(name, data, review.recipe(), review.notes(), viewer);
    reviews.delete(id);
    uploads.drop(id);
    return accepted;
  }

  private Dataset acceptNext(Viewer viewer, Review review, DatasetVersion data, int seen) {
    KeptDataset dataset = addable(viewer, review.nextOf().orElseThrow());
    return acceptance.acceptNext(
        dataset.seen(seen),
        data,
        asked(review, data),
        Recipes.together(dataset.notes(), review.notes()),
        viewer);
  }

  /** Throws a file away with everything that was said of it. */
  public void drop(Viewer viewer, UUID id) {
    Review review = find(viewer, id);
    reader.stop(id);
    reviews.delete(id);
    uploads.drop(id);
    drafts.forget(review.content());
    trail.record(Deed.by(viewer, "data.dropped", id.toString()));
  }

  private Review readAnew(Review review) {
    Optional<String> before = review.content();
    Review reading = reviews.save(review.in(new Review.State.Reading()));
    drafts.forget(before);
    reader.read(reading.id());
    return reading;
  }

  private Recipe asked(Review review, DatasetVersion data) {
    return before(review)
        .map(
            before ->
                Recipes.comparing(
                    Recipes.next(before.dataset().recipe(), review.recipe()), before.data(), data))
        .orElse(review.recipe());
  }

  /** The dataset that a review is to follow, and its newest version. */
  public Optional<Before> before(Review review) {
    return review
        .nextOf()
        .flatMap(kept::find)
        .map(
            dataset ->
                new Before(
                    dataset,
                    SaidRoles.over(
                        versions.find(dataset.versions().get(0).accepted().id()), dataset)));
  }

  /**
   * What a review is to follow.
   *
   * @param dataset as it is now
   * @param data its newest version
   */
  public record Before(KeptDataset dataset, DatasetVersion data) {}

  private static ReviewStep following(Review review) {
    return ReviewStep.COLUMNS.following(review.isNext());
  }

  private Review seen(Viewer viewer, UUID id, int version) {
    Review review = find(viewer, id);
    if (review.version() != version) {
      throw new OptimisticLockingFailureException("review " + id + " has changed");
    }
    return review;
  }

  private static boolean mayOpen(Viewer viewer, Review review) {
    return review.by().equals(viewer.account()) || viewer.scope() instanceof Scope.Everywhere;
  }

  /** A next version changes what everybody sees, so it takes somebody who sees every place. */
  private KeptDataset addable(Viewer viewer, String key) {
    KeptDataset dataset = kept.find(key).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    if (!(viewer.scope() instanceof Scope.Everywhere)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    return dataset;
  }
}
