package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What one command answered. */
record Answer(int code, String out, String err) {

  static Answer to(Object... words) {
    String[] arguments = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      arguments[i] = words[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(arguments, new PlainWriter(out), new PlainWriter(err));
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** It ran, and said nothing beside the answer. */
  Answer ran() {
    assertEquals("", err);
    assertEquals(ExitCode.RAN, code);
    return this;
  }

  /** It did not run, and one sentence with a repair says why. */
  Answer refused(int expected, String... fragments) {
    assertEquals(expected, code, err);
    assertEquals("", out);
    assertTrue(err.startsWith("sightline: "), err);
    assertTrue(err.contains(". Maybe "), err);
    assertEquals(1, err.lines().count(), err);
    assertFalse(err.contains("Exception"), err);
    return says(fragments);
  }

  private Answer says(String... fragments) {
    for (String fragment : fragments) {
      assertTrue(err.contains(fragment), () -> "no \"" + fragment + "\" in: " + err);
    }
    return this;
  }

  Answer prints(String... fragments) {
    for (String fragment : fragments) {
      assertTrue(out.contains(fragment), () -> "no \"" + fragment + "\" in: " + out);
    }
    return this;
  }

  JsonNode json() throws JsonProcessingException {
    return new ObjectMapper().readTree(out);
  }
}
