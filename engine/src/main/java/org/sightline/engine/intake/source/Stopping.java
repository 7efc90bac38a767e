package org.sightline.engine.intake.source;

import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;

/** Ends long work when the person asks for it, by interrupting the thread. */
public final class Stopping {

  private Stopping() {}

  /** Does nothing unless this thread was interrupted. */
  public static void whenAsked() {
    if (Thread.currentThread().isInterrupted()) {
      throw new IntakeException(
          Trouble.STOPPED,
          "Stopped before the file was read to its end; nothing was kept.",
          "Maybe run it again when there is time.");
    }
  }
}
