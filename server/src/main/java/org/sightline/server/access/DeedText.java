package org.sightline.server.access;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A deed as one line of text: {@code key=value} pairs joined by {@code &}, percent-encoded, actor,
 * action and subject first, then the details in alphabetical order.
 */
final class DeedText {
  private DeedText() {}

  static String write(Deed deed) {
    StringBuilder text = new StringBuilder();
    pair(text, "actor", deed.actor());
    pair(text, "action", deed.action());
    pair(text, "subject", deed.subject());
    new TreeMap<>(deed.details()).forEach((key, value) -> pair(text, "." + key, value));
    return text.toString();
  }

  static Deed read(String text) {
    Map<String, String> fields = new HashMap<>();
    Map<String, String> details = new HashMap<>();
    Arrays.stream(text.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(
            pair -> {
              String key = decode(pair[0]);
              if (key.startsWith(".")) {
                details.put(key.substring(1), decode(pair[1]));
              } else {
                fields.put(key, decode(pair[1]));
              }
            });
    String action = fields.getOrDefault("action", "");
    return new Deed(
        fields.getOrDefault("actor", ""),
        Deed.isAction(action) ? action : "trail.unreadable",
        fields.getOrDefault("subject", ""),
        details);
  }

  private static void pair(StringBuilder text, String key, String value) {
    if (text.length() > 0) {
      text.append('&');
    }
    text.append(encode(key)).append('=').append(encode(value));
  }

  private static String encode(String plain) {
    return URLEncoder.encode(plain, StandardCharsets.UTF_8);
  }

  private static String decode(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }
}
