package org.sightline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code sightline measures}: what each number means. */
@Command(
    name = "measures",
    description = "Says what each number means, how it is computed, and from which source.")
final class MeasuresCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.RAN;
  }
}
