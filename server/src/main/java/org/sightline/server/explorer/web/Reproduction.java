package org.sightline.server.explorer.web;

import org.sightline.engine.recipe.RecipeWriter;
import org.sightline.report.gaps.GapsAgain;
import org.sightline.server.explorer.Look;

/**
 * What it takes to get the same numbers elsewhere.
 *
 * @param recipe the recipe file
 * @param command the command line, run beside the data file and the recipe; it counts the rows that
 *     the viewer sees and no others
 */
record Reproduction(String recipe, String command) {

  static Reproduction of(Look look) {
    return new Reproduction(
        RecipeWriter.write(look.settled().request().narrowed()),
        GapsAgain.command(
            look.prepared().data().source().file(), "view.yaml", look.sight().parts()));
  }
}
