package org.sightline.server.foundations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sightline.server.foundations.Differences.Piece;

class DifferencesTest {

  @Test
  void wordsOfOneDefinitionOnlyAreItsOwn() {
    Differences found =
        Differences.of(
            List.of(
                "Each student gets what they need.",
                "Every student gets the same; need is private."));
    assertEquals(List.of("student", "gets", "need"), found.shared());
    assertEquals(List.of("Each"), own(found, 0));
    assertEquals(List.of("Every", "same", "private"), own(found, 1));
  }

  @Test
  void everyLanguageOfTheProductIsCompared() {
    Differences found =
        Differences.of(List.of("Dar a cada quien lo que necesita", "Dar lo mismo a cada quien"));
    assertEquals(List.of("dar", "cada"), found.shared());
    assertEquals(
        List.of("العدل", "المدرسة"), own(Differences.of(List.of("العدل في المدرسة", "x")), 0));
  }

  @Test
  void aloneThereIsNothingToBringOut() {
    assertEquals(new Differences(List.of(), List.of()), Differences.of(List.of()));
    assertEquals(List.of(), own(Differences.of(List.of("alone")), 0));
  }

  @Property(tries = 100)
  void nothingThatWasWrittenIsLost(
      @ForAll @Size(max = 4) List<@StringLength(max = 60) String> definitions) {
    Differences found = Differences.of(definitions);
    for (int i = 0; i < definitions.size(); i++) {
      assertEquals(
          definitions.get(i),
          found.texts().get(i).stream().map(Piece::text).collect(Collectors.joining()));
    }
  }

  private static List<String> own(Differences found, int definition) {
    return found.texts().get(definition).stream().filter(Piece::own).map(Piece::text).toList();
  }
}
