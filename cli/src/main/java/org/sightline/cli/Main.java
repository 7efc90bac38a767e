package org.sightline.cli;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The one entry point: {@code sightline VERB …}. */
@Command(
    name = "sightline",
    description = {
      "Turns a school's numbers into fair decisions: which gaps are real, how many students stand"
          + " behind each, and how sure we are.",
      "Everything stays on this machine."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      DemoCommand.class,
      GapsCommand.class,
      EvaluateCommand.class,
      DescribeCommand.class,
      GenerateCommand.class,
      MeasuresCommand.class,
      ServeCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      MoveCommand.class
    },
    footer = {
      "",
      "Start here:",
      "  sightline demo",
      "  sightline gaps scores.csv --report report.html",
      "  sightline serve --workspace school",
      "",
      "Exit codes: 0 ran, 2 wrong usage, 3 unusable input."
    })
public final class Main {

  private Main() {}

  /** Runs one verb and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(
        run(
            arguments,
            new PlainWriter(Outlet.of(FileDescriptor.out)),
            new PlainWriter(Outlet.of(FileDescriptor.err))));
  }

  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler(new WrongUsage());
    int code = arguments.length == 0 ? usage(line, out) : execute(line, arguments);
    if (out.checkError()) {
      err.println(
          "sightline: the answer could not be written to its end. Maybe the disk is full: free some"
              + " space and run it again.");
      code = ExitCode.UNUSABLE_INPUT;
    }
    err.flush();
    return code;
  }

  private static int usage(CommandLine line, PrintWriter out) {
    line.usage(out);
    return ExitCode.RAN;
  }

  private static int execute(CommandLine line, String[] arguments) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      line.getErr()
          .println(
              "sightline: this needs more memory than Java was given ("
                  + (Runtime.getRuntime().maxMemory() >> 20)
                  + " MB). Maybe close other programs, or name fewer outcomes and attributes.");
      return ExitCode.UNUSABLE_INPUT;
    }
  }
}
