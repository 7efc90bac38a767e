package org.sightline.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LetteringTest {

  @Test
  void breaksBetweenWordsFirst() {
    assertEquals(
        List.of("Students with", "a disability"),
        Lettering.wrap("Students with a disability", 14, 98, 3));
  }

  @Test
  void breaksAfterHyphensBeforeCuttingAWord() {
    assertEquals(List.of("Low-", "income"), Lettering.wrap("Low-income", 13, 60, 3));
  }

  @Test
  void cutsALongWordBeforeASyllable() {
    assertEquals(List.of("Estu-", "diantes"), Lettering.wrap("Estudiantes", 13, 55, 3));
  }

  @Test
  void endsInAnEllipsisWhenTooLongForItsLines() {
    List<String> lines = Lettering.wrap("one two three four five six seven eight", 14, 60, 2);
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).endsWith("…"), lines.toString());
  }

  @Test
  void neverCutsAJoinedScript() {
    assertEquals(
        List.of("الاقتصاديةالاجتماعية"), Lettering.wrap("الاقتصاديةالاجتماعية", 13, 40, 3));
  }

  @Property
  void linesStayNearTheirRoom(
      @ForAll @AlphaChars @StringLength(min = 1, max = 200) String word,
      @ForAll @IntRange(min = 60, max = 300) int room) {
    for (String line : Lettering.wrap(word, 14, room, 3)) {
      assertTrue(Lettering.width(line, 14) <= room * 1.25, line);
    }
  }
}
