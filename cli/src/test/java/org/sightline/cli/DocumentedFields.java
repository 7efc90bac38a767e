package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that {@code docs/json.md} lists under one heading, held to what is printed. */
final class DocumentedFields {

  private static final Pattern ROW =
      Pattern.compile("^\\| `([^`]+)` \\| ([^|]+?) \\| [^|]+ \\|$", Pattern.MULTILINE);
  private static final Set<String> ESTIMATE =
      Set.of(
          "value",
          "low",
          "high",
          "level",
          "method",
          "no_interval",
          "no_interval_detail",
          "reason",
          "detail");

  private final Map<String, String> forms = new LinkedHashMap<>();
  private final Set<String> met = new TreeSet<>();

  /** The table under {@code heading}. */
  DocumentedFields(String heading) throws IOException {
    String page =
        Files.readString(Path.of(System.getProperty("sightline.root", ".."), "docs/json.md"));
    int from = page.indexOf("\n## " + heading + "\n");
    assertTrue(from >= 0, "no heading " + heading);
    int to = page.indexOf("\n## ", from + 1);
    Matcher row = ROW.matcher(page.substring(from, to < 0 ? page.length() : to));
    while (row.find()) {
      forms.put(row.group(1), row.group(2));
    }
    assertTrue(forms.size() > 5, "no table under " + heading);
  }

  /** Every field of {@code answer} is listed, with its form, but for those under {@code apart}. */
  void hold(JsonNode answer, String... apart) {
    answer
        .properties()
        .forEach(
            each -> {
              if (!Set.of(apart).contains(each.getKey())) {
                see(each.getKey(), each.getValue());
              }
            });
  }

  /** Every listed field was printed by some answer. */
  void allWereMet() {
    Set<String> never = new TreeSet<>(forms.keySet());
    never.removeAll(met);
    assertEquals(Set.of(), never, "listed, but never printed");
  }

  private void see(String path, JsonNode value) {
    String form = forms.get(path);
    if (form != null) {
      met.add(path);
      fits(path, form, value);
    }
    if (form != null && !form.equals("estimate")) {
      return;
    }
    if (value.isArray()) {
      value.forEach(each -> see(path + "[]", each));
    } else {
      assertTrue(value.isObject(), "not listed: " + path);
      value
          .properties()
          .forEach(
              each -> {
                if (!"estimate".equals(form) || !ESTIMATE.contains(each.getKey())) {
                  see(path + "." + each.getKey(), each.getValue());
                }
              });
    }
  }

  private static void fits(String path, String form, JsonNode value) {
    assertNotNull(value, path);
    boolean fits =
        switch (form) {
          case "text" -> value.isTextual();
          case "number" -> value.isNumber();
          case "yes/no" -> value.isBoolean();
          case "[text]", "[number]" -> value.isArray();
          case "map" -> value.isObject();
          case "estimate" -> value.has("value") != value.has("reason");
          default -> throw new AssertionError("no such form: " + form);
        };
    assertTrue(fits, () -> path + " is no " + form + ": " + value);
    if (form.startsWith("[")) {
      value.forEach(each -> fits(path, form.substring(1, form.length() - 1), each));
    }
  }
}
