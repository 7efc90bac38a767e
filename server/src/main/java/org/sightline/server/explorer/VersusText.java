package org.sightline.server.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.recipe.ReferenceChoice;

/** What groups are compared with, as one word in an address. */
public final class VersusText {
  private static final String GROUP = "group:";

  private VersusText() {}

  /** The word: {@code bar}, {@code else}, or {@code group:race=Asian}. */
  public static String write(ReferenceChoice choice) {
    if (choice instanceof ReferenceChoice.Named named) {
      Map<String, List<String>> levels = new LinkedHashMap<>();
      named.levels().forEach((column, level) -> levels.put(column, List.of(level)));
      return GROUP + Query.write(levels);
    } else if (choice instanceof ReferenceChoice.Bar) {
      return "bar";
    } else if (choice instanceof ReferenceChoice.Overall) {
      return "overall";
    } else if (choice instanceof ReferenceChoice.Largest) {
      return "largest";
    }
    return choice instanceof ReferenceChoice.Best ? "best" : "else";
  }

  /** The choice of a word; empty when it is none. */
  public static Optional<ReferenceChoice> read(String word) {
    return switch (word) {
      case "bar" -> Optional.of(new ReferenceChoice.Bar());
      case "else" -> Optional.of(new ReferenceChoice.EveryoneElse());
      case "overall" -> Optional.of(new ReferenceChoice.Overall());
      case "largest" -> Optional.of(new ReferenceChoice.Largest());
      case "best" -> Optional.of(new ReferenceChoice.Best());
      default -> word.startsWith(GROUP) ? named(word.substring(GROUP.length())) : Optional.empty();
    };
  }

  private static Optional<ReferenceChoice> named(String levels) {
    Map<String, String> named = new LinkedHashMap<>();
    Query.read(levels)
        .forEach(
            (column, values) -> {
              if (ExplorerState.isFine(column) && ExplorerState.isFine(values.get(0))) {
                named.put(column, values.get(0));
              }
            });
    return named.isEmpty() ? Optional.empty() : Optional.of(new ReferenceChoice.Named(named));
  }
}
