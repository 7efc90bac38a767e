package org.sightline.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** One line on the terminal while long work goes on; nothing at all when the output is piped. */
final class Progress implements AutoCloseable {

  private final String task;
  private final boolean shown;
  private @Nullable ProgressBar bar;

  Progress(String task) {
    this(task, Terminal.attached());
  }

  private Progress(String task, boolean shown) {
    this.task = task;
    this.shown = shown;
  }

  /** So much of so much is done; {@code of} may be 0 while it is not known. */
  void reached(long done, long of) {
    if (!shown) {
      return;
    }
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(of)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .clearDisplayOnFinish()
              .build();
    }
    bar.maxHint(of);
    bar.stepTo(done);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
