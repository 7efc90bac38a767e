package org.sightline.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.report.export.Json;
import org.sightline.statistics.Measure;
import org.sightline.statistics.catalog.Measures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sightline measures}: what each number means. */
@Command(
    name = "measures",
    mixinStandardHelpOptions = true,
    description = "Says what each number means, how it is computed, and from which source.",
    footer = {"", "Examples:", "  sightline measures", "  sightline measures risk"})
final class MeasuresCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WORD",
      description = "Only those with this word in their name or meaning.")
  private @Nullable String word;

  @Option(names = "--json", description = "Print JSON (see docs/json.md).")
  private boolean json;

  @Override
  public Integer call() {
    List<Measure> found = Measures.all().stream().filter(this::matches).toList();
    if (found.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "No measure has the word \"" + word + "\". Maybe try gap, interval, rank or inequality.");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.of(Map.of("measures", found.stream().map(MeasuresCommand::tree).toList())));
    } else {
      found.forEach(measure -> print(measure, out));
    }
    return ExitCode.RAN;
  }

  private boolean matches(Measure measure) {
    if (word == null) {
      return true;
    }
    String text = (measure.id() + " " + measure.name() + " " + measure.meaning());
    return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }

  static void print(Measure measure, PrintWriter out) {
    out.println();
    out.println(measure.name() + "  [" + measure.id() + "]");
    out.println("  " + measure.meaning());
    out.println("  formula: " + measure.formula());
    out.println("  unit:    " + measure.unit());
    out.println("  reading: " + measure.reading());
    measure.edges().forEach(edge -> out.println("  edge:    " + edge));
    out.println("  source:  " + measure.source());
  }

  private static Map<String, Object> tree(Measure measure) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", measure.id());
    tree.put("name", measure.name());
    tree.put("meaning", measure.meaning());
    tree.put("formula", measure.formula());
    tree.put("unit", measure.unit());
    tree.put("reading", measure.reading());
    tree.put("edges", measure.edges());
    tree.put("source", measure.source());
    return tree;
  }
}
