package org.sightline.server.foundations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureKindTest {
  @ParameterizedTest
  @CsvSource({
    "reading_proficient, Reading at standard, SCORES",
    "math_score, Mathematics, SCORES",
    "chronically_absent, Chronic absence, ENGAGEMENT",
    "tutoring_attended, Came to tutoring, ENGAGEMENT",
    "belonging, Belonging, BELONGING",
    "suspended, Suspended, BELONGING",
    "advanced_enrolled, Advanced courses, ENRICHMENT",
    "arts, Arts classes, ENRICHMENT",
    "asistencia, Asistencia, ENGAGEMENT",
    "lunch, Lunch, OTHER",
    "started, Started, OTHER"
  })
  void aQuestionIsGuessedByItsName(String name, String label, MeasureKind kind) {
    assertEquals(kind, MeasureKind.guess(name, label));
  }
}
