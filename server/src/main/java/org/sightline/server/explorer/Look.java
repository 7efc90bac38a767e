package org.sightline.server.explorer;

import org.sightline.engine.views.Viewed;
import org.sightline.server.cells.Sight;
import org.sightline.server.datasets.Prepared;

/**
 * What somebody sees.
 *
 * @param prepared of which dataset and version
 * @param newest whether that is its newest version
 * @param settled what was asked for and what is shown
 * @param sight the rows that were counted: those asked for, within the viewer's places
 * @param viewed the figures, of the viewer's own places alone
 */
public record Look(Prepared prepared, boolean newest, Settled settled, Sight sight, Viewed viewed) {

  /** Places that a map shows at most. */
  public static final int MOST_PLACES = 60;
}
