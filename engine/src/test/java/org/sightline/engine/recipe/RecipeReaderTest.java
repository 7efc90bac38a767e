package org.sightline.engine.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Criterion;
import org.sightline.statistics.Direction;
import org.sightline.statistics.discovery.Multiplicity;

class RecipeReaderTest {

  private static String message(String yaml) {
    return assertThrows(RecipeException.class, () -> RecipeReader.read(yaml)).getMessage();
  }

  @Test
  void theGuidesExampleIsRead() throws IOException {
    Path guide = Path.of(System.getProperty("sightline.root"), "docs", "recipe.md");
    String text = Files.readString(guide);
    String yaml = text.substring(text.indexOf("```yaml") + 7, text.lastIndexOf("```"));
    Recipe recipe = RecipeReader.read(yaml);
    assertEquals(Map.of("20-Oct", "10-20%"), recipe.choices().columns().get("imd_band").recode());
    assertEquals(Role.ATTRIBUTE, recipe.choices().columns().get("imd_band").role().orElseThrow());
    assertEquals(
        new Criterion.OneOf("final_result", List.of("Pass", "Distinction")),
        recipe.indicators().get(0).criterion());
    assertEquals(new BigDecimal("0.6"), recipe.indicators().get(0).bar().orElseThrow());
    assertEquals(3, recipe.attributes().size());
  }

  @Test
  void whatIsLeftOutIsAsUsual() {
    assertEquals(Recipe.EMPTY, RecipeReader.read("sightline_recipe: 1"));
    Recipe some =
        RecipeReader.read(
            """
            sightline_recipe: 1
            thresholds: {multiplicity: bonferroni, ways: 2}
            indicators:
              - at_most: {column: absences, limit: 5}
              - mean_of: No
                direction: adverse
            """);
    assertEquals(Multiplicity.BONFERRONI, some.thresholds().multiplicity());
    assertEquals(30, some.thresholds().leastPeople());
    assertEquals("absences<=5", some.indicators().get(0).name());
    assertEquals("No", some.indicators().get(1).name());
    assertEquals(Direction.ADVERSE, some.indicators().get(1).direction());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "indicater: []|line 2: key 'indicater' is not known in the recipe. Maybe you meant indicators",
        "thresholds: {alfa: 0.1}|line 2: key 'alfa' is not known in thresholds. Maybe you meant alpha",
        "thresholds: {alpha: 5}|line 2: alpha is 5. Maybe write a share between 0 and 1",
        "thresholds: {alpha: '0,05'}|line 2: 'alpha' is '0,05', not a number. Maybe use a point",
        "thresholds: {ways: 2.5}|line 2: 'ways' is not a whole number. Maybe write one such as 30.",
        "reference: majority|line 2: reference 'majority' is not known. Maybe you meant",
        "columns: {a: {role: atribute}}|line 2: 'role' is 'atribute'. Maybe you meant attribute",
        "attributes: race|line 2: 'attributes' is not a list. Maybe write [one, two]",
        "time: {a: b}|line 2: 'time' is not a single value. Maybe put quotes around it.",
        "roll_up_races: maybe|line 2: 'roll_up_races' is 'maybe'. Maybe write true or false.",
        "reading: {delimiter: tab}|line 2: 'delimiter' is not one character. Maybe put it in quotes",
        "reading: {encoding: latin9000}|line 2: encoding 'latin9000' is not known. Maybe write UTF-8",
        "rows: {}|line 2: rows needs exactly one of counted, groups, wide, stacked. Maybe write",
        "indicators: [{name: a}]|line 2: an indicator needs exactly one of one_of, at_least",
        "indicators: [{is_true: a}, {is_true: a}]|line 2: two indicators are named 'a'. Maybe give",
        "pipelines: [{name: a, stages: [b]}]|line 2: pipeline a has 1 stages. Maybe name two"
      })
  void mistakesAreAnsweredWithLineAndRepair(String yaml, String begins) {
    String message = message("sightline_recipe: 1\n" + yaml);
    assertEquals(begins, message.substring(0, Math.min(begins.length(), message.length())));
  }

  @Test
  void aKeyStandsOnce() {
    assertEquals(
        "line 3: key 'time' stands twice. Maybe remove one of them.",
        message("sightline_recipe: 1\ntime: a\ntime: b"));
  }

  @Test
  void otherFormatsAndOtherFilesAreRefused() {
    assertEquals(
        "line 1: this recipe has format 2, and this program reads 1. Maybe use the program that"
            + " wrote it, or save the recipe anew.",
        message("sightline_recipe: 2"));
    assertEquals("line 1: key 'sightline_recipe' is missing. Maybe add it here.", message("{}"));
    assertEquals(
        "the recipe is empty. Maybe begin with 'sightline_recipe: 1'.", message("# nothing"));
    assertEquals(
        "line 2: this is not YAML. Maybe a quote or a bracket is left open, or lines are not"
            + " indented alike.",
        message("a: [1\n"));
    assertEquals(
        "line 1: the recipe needs keys and values. Maybe write 'key: value' lines below it.",
        message("id,name,score"));
  }

  @Test
  void aFileThatOnlyRepeatsItselfIsRefused() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
    assertEquals(true, message(bomb).contains("Maybe"));
  }
}
