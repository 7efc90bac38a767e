package org.sightline.engine.findings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number that another tool made: which, what it was, and by which tool. */
record ExpectedRow(String id, JsonNode value, String tool) {

  static List<ExpectedRow> all() {
    try (var in =
        Objects.requireNonNull(ExpectedRow.class.getResourceAsStream("intersections.tsv"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(ExpectedRow::read).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static ExpectedRow of(String id) {
    return all().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private static ExpectedRow read(String line) {
    String[] parts = line.split("\t");
    try {
      return new ExpectedRow(parts[0], new ObjectMapper().readTree(parts[2]), parts[3]);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  /** A number named inside a text, such as {@code z=-8.377}. */
  double named(String name) {
    Matcher found = Pattern.compile("(?:^| )" + name + "=(\\S+)").matcher(value.get(2).asText());
    if (!found.find()) {
      throw new AssertionError(name + " in " + value);
    }
    return Double.parseDouble(found.group(1));
  }
}
