package org.sightline.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one stylesheet: values, components, pictures. Nothing in it is fetched from elsewhere. */
public final class Stylesheet {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");
  private static final Pattern USE = Pattern.compile("var\\(--([a-z0-9-]+)(?:,\\s*([^()]*))?\\)");

  private static final String TOKENS = read("tokens.css");
  private static final String PICTURES = read("pictures.css");
  private static final String WHOLE = TOKENS + read("components.css") + PICTURES;
  private static final Map<String, String> LIGHT = lightValues();

  private Stylesheet() {}

  /** Everything, without comments, for a page or for a file a server hands out. */
  public static String whole() {
    return WHOLE;
  }

  /** The rules of pictures alone with every value filled in, for a picture that travels alone. */
  public static String ofPictures() {
    return fillIn(PICTURES.replace("var(--ground, var(--paper))", "var(--sheet)"));
  }

  /** Replaces each {@code var(--name)} by its value in light mode. */
  public static String fillIn(String css) {
    String filled = css;
    for (int depth = 0; depth < 3; depth++) {
      filled =
          USE.matcher(filled)
              .replaceAll(use -> Matcher.quoteReplacement(value(use.group(1), use.group(2))));
    }
    return filled;
  }

  /** The source expression by which a content policy lets exactly this stylesheet in. */
  static String fingerprint() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(WHOLE.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("this Java has no SHA-256", absent);
    }
  }

  private static String value(String name, @org.jspecify.annotations.Nullable String otherwise) {
    String value = LIGHT.get(name);
    if (value != null) {
      return value;
    }
    return otherwise == null || otherwise.isBlank() ? "currentColor" : otherwise;
  }

  private static Map<String, String> lightValues() {
    Map<String, String> values = new LinkedHashMap<>();
    String first = TOKENS.substring(0, TOKENS.indexOf('}'));
    VALUE.matcher(first + ";").results().forEach(v -> values.put(v.group(1), v.group(2)));
    return values;
  }

  private static String read(String file) {
    try (InputStream stream = Stylesheet.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(
            file + " is not in the jar. Maybe the build left out the resources.");
      }
      String css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return COMMENT
          .matcher(css)
          .replaceAll("")
          .replaceAll("\\s*\\n\\s*", "\n")
          .replaceAll("\\n+", "\n")
          .strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read", unreadable);
    }
  }
}
