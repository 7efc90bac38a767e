package org.sightline.server.findings;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.FindingsRequest;
import org.sightline.engine.findings.GapFinder;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.cells.Sight;
import org.sightline.server.datasets.DatasetChanged;
import org.sightline.server.datasets.Prepared;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks for gaps in the background, once for all who see the same rows of the same version with the
 * same recipe. Whoever asks gets what is there at once, and asks again while it is under way.
 */
@Component
public class GapSearch implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(GapSearch.class);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final ScopedCells cells;
  private final PlacesSeen places;
  private final Trail trail;
  private final KeptSearches kept = new KeptSearches(KeptSearches.usualRoom());
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
          work -> {
            Thread thread = new Thread(work, "gap-search-" + NUMBER.incrementAndGet());
            thread.setDaemon(true);
            return thread;
          });

  GapSearch(ScopedCells cells, PlacesSeen places, Trail trail) {
    this.cells = cells;
    this.places = places;
    this.trail = trail;
  }

  /**
   * The gaps the viewer may see among the rows that pass {@code asked}.
   *
   * @param patience how long to wait at most for a search that is under way
   * @throws org.sightline.server.cells.OutOfSight when the viewer may see none of these rows
   */
  public Search ask(Viewer viewer, Prepared prepared, Filter asked, Duration patience) {
    Sight sight = cells.sight(viewer, prepared.data(), asked);
    KeptSearches.Key key =
        new KeptSearches.Key(
            prepared.dataset().key(), prepared.data().id(), prepared.recipe(), sight);
    KeptSearches.Kept search = kept.findOrBegin(key);
    if (search.begins()) {
      begin(key, search, viewer, prepared, asked);
    }
    Search state = search.state(patience);
    if (state instanceof Search.Done done) {
      for (Indicator indicator : done.seen().findings().recipe().indicators()) {
        trail.saw(viewer, prepared.data().id() + "/" + indicator.name());
      }
    } else if (state instanceof Search.Broken) {
      kept.forget(key);
    }
    return state;
  }

  private void begin(
      KeptSearches.Key key,
      KeptSearches.Kept search,
      Viewer viewer,
      Prepared prepared,
      Filter asked) {
    try {
      workers.execute(
          () -> {
            search.became(find(search, key.sight(), viewer, prepared, asked));
            kept.makeRoom();
          });
    } catch (RejectedExecutionException stopping) {
      search.became(new Search.Broken());
    }
  }

  private Search find(
      KeptSearches.Kept search, Sight sight, Viewer viewer, Prepared prepared, Filter asked) {
    try {
      places.of(viewer, prepared);
      Findings findings =
          new GapFinder(cells.as(viewer))
              .find(
                  new FindingsRequest(prepared.data(), prepared.recipe(), asked),
                  (stage, share) -> search.became(new Search.Underway(share)));
      return new Search.Done(new SeenFindings(prepared, sight, findings));
    } catch (IndicatorException | CellsRefused refused) {
      LOG.info("gaps of version {} cannot be looked for", prepared.data().id());
      return new Search.Refused();
    } catch (RuntimeException | OutOfMemoryError failure) {
      // The kind alone: a message may quote what stands in a row.
      LOG.error(
          "looking for gaps in version {} broke off: {} at {}",
          prepared.data().id(),
          failure.getClass().getName(),
          failure.getStackTrace().length == 0 ? "?" : failure.getStackTrace()[0]);
      return new Search.Broken();
    }
  }

  /** What was found in a dataset that changed is not asked for again. */
  @EventListener
  void changed(DatasetChanged event) {
    kept.forgetDataset(event.key());
  }

  @Override
  public void destroy() {
    workers.shutdownNow();
  }
}
