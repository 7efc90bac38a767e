package org.sightline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sightline.server.SightlineServer;
import org.sightline.server.chain.Soundness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sightline verify}: whether what cannot be changed was changed. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks every append-only record of a workspace (the trail of who saw or changed what, and its"
          + " like) and names the first entry that was changed, removed or put in.",
      "Stop the server first."
    },
    footer = {
      "",
      "Note the last hash somewhere else: it also proves that nothing was cut off the end.",
      "",
      "Exit codes: 0 sound, 3 broken, or the workspace cannot be used.",
      "",
      "Example:",
      "  sightline verify --workspace school"
    })
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      required = true,
      description = "The folder the server keeps everything in.")
  private Path workspace;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    int code = ExitCode.RAN;
    for (Map.Entry<String, Soundness> chain : SightlineServer.verify(workspace).entrySet()) {
      out.println(chain.getKey() + ": " + words(chain.getValue()));
      if (chain.getValue() instanceof Soundness.Broken) {
        code = ExitCode.UNUSABLE_INPUT;
      }
    }
    return code;
  }

  private static String words(Soundness found) {
    if (found instanceof Soundness.Broken broken) {
      return "broken at entry " + broken.number() + ", " + words(broken.damage());
    }
    Soundness.Whole whole = (Soundness.Whole) found;
    return "sound, " + whole.entries() + " entries, last hash " + whole.head();
  }

  private static String words(Soundness.Damage damage) {
    return switch (damage) {
      case CHANGED -> "which is not what was written";
      case MISSING -> "which is missing";
      case OUT_OF_PLACE -> "which does not follow from the one before it";
      case UNANNOUNCED -> "which was added past the end";
    };
  }
}
