package org.sightline.engine.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** {@code truth.json}: what was made, what its columns mean, and what is true of it. */
final class TruthFile {
  static final String NAME = "truth.json";

  private TruthFile() {}

  static byte[] bytes(Recipe recipe) {
    ExampleSettings settings = recipe.settings();
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.put("format", "sightline-example-truth/1");
    file.putObject("settings")
        .put("students", settings.students())
        .put("years", settings.years())
        .put("seed", settings.seed())
        .put("nothing_planted", !settings.planted());
    tables(settings, file);
    columns(file.putArray("columns"));
    ArrayNode truths = file.putArray("truths");
    ArrayNode background = file.putArray("background");
    if (settings.planted()) {
      Truths.plant(recipe, truths);
      Truths.background(background);
    } else {
      background.add(
          "No outcome depends on any attribute, place or year: every gap found here is false.");
    }
    return json(file).getBytes(StandardCharsets.UTF_8);
  }

  private static void tables(ExampleSettings settings, ObjectNode file) {
    ArrayNode written = file.putArray("files");
    ArrayNode leftOut = file.putArray("left_out");
    for (ExampleTable table : ExampleTable.values()) {
      if (settings.tables().contains(table)) {
        written.addObject().put("name", table.fileName()).put("grain", table.grain());
      } else {
        leftOut.add(table.fileName());
      }
    }
    written.addObject().put("name", EventRows.FILE_NAME).put("grain", "one row per event");
  }

  private static void columns(ArrayNode columns) {
    for (StudentRows.Column column : StudentRows.COLUMNS) {
      ObjectNode node = columns.addObject().put("name", column.name()).put("role", column.role());
      if (!column.favourable().isEmpty()) {
        node.put("favorable", column.favourable());
      }
      node.put("meaning", column.meaning());
    }
  }

  private static String json(ObjectNode file) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(file) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The truth file is not JSON.", e);
    }
  }
}
