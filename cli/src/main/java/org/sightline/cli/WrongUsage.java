package org.sightline.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** One sentence about what does not fit, the nearest word, and where help is. */
final class WrongUsage implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException ex, String[] arguments) {
    CommandLine line = ex.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("sightline: " + ex.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(ex, err);
    err.println(
        "Maybe look at: "
            + String.join(" ", List.of(line.getCommandSpec().qualifiedName(), "--help")));
    return ExitCode.WRONG_USAGE;
  }
}
