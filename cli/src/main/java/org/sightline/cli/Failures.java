package org.sightline.cli;

import java.io.PrintWriter;
import java.util.List;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.evaluation.EvaluationRefused;
import org.sightline.engine.example.ExampleWriteException;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.engine.recipe.RecipeException;
import org.sightline.server.CannotStart;
import org.sightline.server.care.CareRefused;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Turns what went wrong into one clear sentence and the right exit code; never a stack trace. */
final class Failures implements IExecutionExceptionHandler {

  /** Failures whose message is written for the reader: the file, not the program, is at fault. */
  private static final List<Class<? extends Exception>> UNUSABLE =
      List.of(
          CannotStart.class,
          CareRefused.class,
          ExampleWriteException.class,
          IntakeException.class,
          RecipeException.class,
          CellsRefused.class,
          EvaluationRefused.class,
          UnusableFile.class);

  /** Failures of what was asked of a file that can be read. */
  private static final List<Class<? extends Exception>> WRONG_USAGE =
      List.of(IndicatorException.class, TypeConversionException.class);

  @Override
  public int handleExecutionException(Exception ex, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (ex instanceof IntakeException intake && intake.trouble() == Trouble.CHOICE) {
      err.println("sightline: " + ex.getMessage());
      return ExitCode.WRONG_USAGE;
    }
    if (UNUSABLE.stream().anyMatch(type -> type.isInstance(ex))) {
      err.println("sightline: " + ex.getMessage());
      return ExitCode.UNUSABLE_INPUT;
    }
    if (WRONG_USAGE.stream().anyMatch(type -> type.isInstance(ex))) {
      err.println("sightline: " + ex.getMessage());
      return ExitCode.WRONG_USAGE;
    }
    err.println(
        "sightline: something went wrong inside ("
            + ex.getClass().getSimpleName()
            + "). Maybe run it again with SIGHTLINE_DEBUG=1 set and report what it prints; it holds"
            + " no student data.");
    if (System.getenv("SIGHTLINE_DEBUG") != null) {
      ex.printStackTrace(err);
    }
    return ExitCode.BROKEN;
  }
}
