package org.sightline.engine.recipe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The words by which stages of a pipeline are known, kept in a table beside this class. */
final class StageWords {

  private StageWords() {}

  /** The words of each stage, in order. */
  static List<List<String>> all() {
    try (var in = Objects.requireNonNull(StageWords.class.getResourceAsStream("stage-words.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
