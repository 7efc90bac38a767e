package org.sightline.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.RecipeException;
import org.sightline.engine.recipe.RecipeReader;
import picocli.CommandLine.Option;

/** A recipe someone names on the command line. */
final class RecipeFile {

  @Option(
      names = "--recipe",
      paramLabel = "FILE",
      description = "A recipe (YAML) with everything that was decided before.")
  private @Nullable Path file;

  /** The recipe in the file, or an empty one where no file is named. */
  Recipe read() throws IOException {
    if (file == null) {
      return Recipe.EMPTY;
    }
    try {
      return RecipeReader.read(Files.readString(TextFile.readable(file)));
    } catch (RecipeException e) {
      throw new UnusableFile("The recipe " + file + ": " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw new UnusableFile("The recipe " + file + " is no text. Maybe another file was meant.");
    }
  }
}
