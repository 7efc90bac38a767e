package org.sightline.server.datasets;

import java.util.List;
import org.sightline.server.access.Viewer;

/** The datasets in which somebody's places have rows. */
public interface SeenDatasets {

  /** The datasets whose newest version shows the viewer anything, the newest first. */
  List<Dataset> by(Viewer viewer);
}
