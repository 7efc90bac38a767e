package org.sightline.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one clear sentence and the right exit code; never a stack trace. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception ex, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
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
