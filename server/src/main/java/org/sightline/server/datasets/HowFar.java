package org.sightline.server.datasets;

import org.sightline.engine.intake.Progress;

/**
 * How far the reading of a file is.
 *
 * @param stage what is being done
 * @param percent of that stage, 0 to 100
 */
public record HowFar(Progress.Stage stage, int percent) {

  static HowFar of(Progress.Stage stage, long done, long total) {
    return new HowFar(stage, (int) Math.max(0, Math.min(100, 100 * done / Math.max(1, total))));
  }
}
