package org.sightline.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.evaluation.Arms;
import org.sightline.engine.evaluation.Contrast;
import org.sightline.engine.evaluation.Waves;
import org.sightline.engine.recipe.Recipe;
import picocli.CommandLine.Option;

/** Whose gap it is, and which places it is compared between. */
final class ContrastOptions {

  @Option(names = "--by", paramLabel = "COLUMN[=GROUP]", description = "Whose gap it is.")
  private @Nullable String by;

  @Option(names = "--reference", paramLabel = "LEVEL", description = "The other side.")
  private @Nullable String reference;

  @Option(names = "--compare", paramLabel = "COLUMN", description = "Intervention or comparison.")
  private @Nullable String compare;

  @Option(names = "--intervention", paramLabel = "LEVEL", description = "Which is which.")
  private @Nullable String intervention;

  @Option(names = "--assigned-by-lot", description = "Schools were drawn by lot.")
  private boolean byLot;

  /** Makes sure, before anything is read, that what was said fits together. */
  void check() {
    Together.need("--intervention", intervention != null, "--compare", compare != null);
    Together.need("--assigned-by-lot", byLot, "--compare", compare != null);
  }

  Contrast contrast(Recipe known, ContrastChoice choice) {
    String groups = by == null && known.attributes().size() == 1 ? known.attributes().get(0) : by;
    return choice.contrast(Needed.option(groups, "by"), Optional.ofNullable(reference));
  }

  Optional<Arms> arms(Waves waves, ContrastChoice choice) {
    return Optional.ofNullable(compare)
        .map(
            column ->
                new Arms(
                    column,
                    choice.intervention(
                        column, Optional.ofNullable(intervention), waves instanceof Waves.Single),
                    byLot));
  }
}
