package org.sightline.server.explorer;

import org.sightline.engine.views.Viewed;
import org.sightline.server.datasets.Prepared;

/**
 * What somebody sees.
 *
 * @param prepared of which dataset and version
 * @param newest whether that is its newest version
 * @param settled what was asked for and what is shown
 * @param viewed the figures, of the viewer's own places alone
 */
public record Look(Prepared prepared, boolean newest, Settled settled, Viewed viewed) {

  /** Places that a map shows at most. */
  public static final int MOST_PLACES = 60;
}
