package org.sightline.report.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ICU patterns of one language, by key, read from {@code messages_xx.properties} (UTF-8). */
record Bundle(Language language, Map<String, String> patterns) {
  Bundle {
    patterns = Map.copyOf(patterns);
  }

  static Bundle read(Language language, Class<?> home) {
    String file = "messages_" + language.tag() + ".properties";
    try (InputStream stream = home.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(
            file
                + " does not lie beside "
                + home.getName()
                + ". Maybe the build left out the resources.");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return new Bundle(
          language,
          properties.stringPropertyNames().stream()
              .collect(Collectors.toMap(key -> key, key -> text(properties.getProperty(key)))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read", unreadable);
    }
  }

  String pattern(Phrase phrase) {
    String pattern = patterns.get(phrase.key());
    if (pattern == null) {
      throw new IllegalStateException(
          phrase.key()
              + " has no words in "
              + language.tag()
              + ". Maybe it was added to one message file only.");
    }
    return pattern;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
