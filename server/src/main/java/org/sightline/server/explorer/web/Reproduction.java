package org.sightline.server.explorer.web;

import java.util.stream.Collectors;
import org.sightline.engine.recipe.RecipeWriter;
import org.sightline.server.explorer.Look;

/**
 * What it takes to get the same numbers elsewhere.
 *
 * @param recipe the recipe file
 * @param command the command line, run beside the data file and the recipe
 */
record Reproduction(String recipe, String command) {

  static Reproduction of(Look look) {
    String filters =
        look.settled().request().filter().allowed().entrySet().stream()
            .flatMap(
                column ->
                    column.getValue().stream()
                        .map(value -> " --where " + quoted(column.getKey() + "=" + value)))
            .collect(Collectors.joining());
    return new Reproduction(
        RecipeWriter.write(look.settled().request().narrowed()),
        "sightline gaps "
            + quoted(look.prepared().data().source().file())
            + " --recipe view.yaml"
            + filters);
  }

  /** As one word for a POSIX shell. */
  private static String quoted(String word) {
    return word.matches("[\\w.,@%+=:/-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
