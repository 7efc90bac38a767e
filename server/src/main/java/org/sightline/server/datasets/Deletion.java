package org.sightline.server.datasets;

import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes datasets and versions for good, once it is known what rests on them. */
@Component
public class Deletion {
  private final KeptDatasets kept;
  private final Reviews reviews;
  private final Drafts drafts;
  private final List<Dependents> dependents;
  private final Trail trail;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  Deletion(
      KeptDatasets kept,
      Reviews reviews,
      Drafts drafts,
      List<Dependents> dependents,
      Trail trail,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.kept = kept;
    this.reviews = reviews;
    this.drafts = drafts;
    this.dependents = dependents;
    this.trail = trail;
    this.transaction = transaction;
    this.events = events;
  }

  /** What rests on a dataset, or on one version of it. */
  public List<Dependent> dependents(String key, Optional<String> version) {
    return dependents.stream().flatMap(each -> each.on(key, version).stream()).toList();
  }

  /**
   * Deletes one version, or the whole dataset. The last version goes with its dataset.
   *
   * @param seen the number of the dataset that the person was looking at
   * @throws Refusal when there is none, or the person does not see every place
   * @throws org.springframework.dao.OptimisticLockingFailureException when it has changed since
   */
  public void delete(Viewer viewer, String key, Optional<String> version, int seen) {
    KeptDataset dataset = kept.find(key).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    if (!(viewer.scope() instanceof Scope.Everywhere)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    dataset.seen(seen);
    List<KeptVersion> gone =
        version.isEmpty()
            ? dataset.versions()
            : List.of(
                dataset.find(version.get()).orElseThrow(() -> new Refusal(Problem.NOT_FOUND)));
    boolean whole = gone.size() == dataset.versions().size();
    transaction.executeWithoutResult(
        status -> {
          if (whole) {
            reviews.all().stream()
                .filter(review -> review.nextOf().equals(Optional.of(key)))
                .forEach(review -> reviews.save(review.asNew(dataset.recipe())));
            kept.delete(dataset);
          } else {
            kept.save(dataset.without(gone.get(0)));
          }
          gone.forEach(
              each ->
                  trail.record(
                      Deed.by(viewer, "data.deleted", key).with("version", each.accepted().id())));
        });
    gone.forEach(each -> drafts.forget(Optional.of(each.accepted().id())));
    events.publishEvent(new DatasetChanged(key));
  }
}
