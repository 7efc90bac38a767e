package org.sightline.server.datasets;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.Intake;
import org.sightline.engine.intake.Preview;
import org.sightline.engine.intake.Progress;
import org.sightline.engine.intake.source.Reading;
import org.springframework.stereotype.Component;

/** The versions that lie in the workspace, accepted or not; opened at the first question. */
@Component
class Versions {
  /** Dictionaries are small beside their rows, but may hold ten thousand categories a column. */
  private static final int REMEMBERED = 64;

  private final org.sightline.server.store.Workspace place;
  private final Intake intake;
  private final Map<String, DatasetVersion> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DatasetVersion> eldest) {
          return size() > REMEMBERED;
        }
      };
  private org.sightline.engine.dataset.@Nullable Workspace opened;

  Versions(org.sightline.server.store.Workspace place, Intake intake) {
    this.place = place;
    this.intake = intake;
  }

  /**
   * Reads a file into the workspace; nobody sees it before it is accepted.
   *
   * @throws IntakeException when it cannot be read, or not be kept
   */
  DatasetVersion bring(Path file, Choices choices, Progress progress) {
    return intake.bring(file, choices, workspace(), progress);
  }

  /**
   * The first rows of a file as they stand, ids and names among them.
   *
   * @throws IntakeException when it cannot be read
   */
  Preview preview(Path file, Reading reading, int rows) {
    return intake.preview(file, reading, rows);
  }

  /** Deletes a version for good. */
  void delete(String id) {
    synchronized (known) {
      known.remove(id);
    }
    workspace().delete(id);
  }

  /**
   * The version with this fingerprint.
   *
   * @throws IntakeException when the workspace does not hold it
   */
  DatasetVersion find(String id) {
    synchronized (known) {
      DatasetVersion version = known.get(id);
      if (version == null) {
        version = workspace().version(id);
        known.put(id, version);
      }
      return version;
    }
  }

  private synchronized org.sightline.engine.dataset.Workspace workspace() {
    org.sightline.engine.dataset.Workspace workspace = opened;
    if (workspace == null) {
      workspace = org.sightline.engine.dataset.Workspace.at(place.datasets());
      opened = workspace;
    }
    return workspace;
  }
}
