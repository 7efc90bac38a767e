package org.sightline.server.explorer;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names and values as the query of an address. */
final class Query {
  private Query() {}

  static String write(Map<String, List<String>> parameters) {
    List<String> pairs = new ArrayList<>();
    parameters.forEach(
        (name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
    return String.join("&", pairs);
  }

  /** What {@link #write} wrote; pairs that are broken are passed over. */
  static Map<String, List<String>> read(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        Optional<String> name = decoded(pair.substring(0, sign));
        Optional<String> value = decoded(pair.substring(sign + 1));
        if (name.isPresent() && value.isPresent()) {
          parameters.computeIfAbsent(name.get(), any -> new ArrayList<>()).add(value.get());
        }
      }
    }
    return parameters;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
