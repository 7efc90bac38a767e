package org.sightline.server.cells;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Filter;

/**
 * Which rows of a dataset somebody looks at. Two people with the same sight are shown the same
 * figures.
 *
 * @param parts a row is seen when it passes one of them; no row passes two
 */
public record Sight(List<Filter> parts) {

  /** Every row. */
  public static final Sight WHOLE = new Sight(List.of(Filter.NONE));

  public Sight {
    parts = parts.stream().distinct().sorted(Comparator.comparing(Sight::line)).toList();
  }

  /** Whether every row is seen. */
  public boolean isWhole() {
    return parts.contains(Filter.NONE);
  }

  /** Whether whoever has this sight sees every row of the other. */
  public boolean covers(Sight other) {
    return other.parts.stream()
        .allMatch(narrow -> parts.stream().anyMatch(wide -> lies(narrow, wide)));
  }

  private static boolean lies(Filter narrow, Filter wide) {
    return wide.allowed().entrySet().stream()
        .allMatch(
            column -> {
              List<String> values = narrow.allowed().get(column.getKey());
              return values != null && column.getValue().containsAll(values);
            });
  }

  /** One line per part: {@code column=value,value&column=value}, percent-encoded. */
  public String written() {
    return parts.stream().map(Sight::line).collect(Collectors.joining("\n"));
  }

  /** Reads what {@link #written} wrote. */
  public static Sight read(String written) {
    return new Sight(Arrays.stream(written.split("\n", -1)).map(Sight::part).toList());
  }

  private static String line(Filter part) {
    return part.allowed().entrySet().stream()
        .map(
            column ->
                encode(column.getKey())
                    + "="
                    + column.getValue().stream()
                        .map(Sight::encode)
                        .collect(Collectors.joining(",")))
        .collect(Collectors.joining("&"));
  }

  private static Filter part(String line) {
    Map<String, List<String>> allowed = new TreeMap<>();
    for (String column : line.split("&")) {
      String[] pair = column.split("=", 2);
      if (pair.length == 2) {
        allowed.put(
            decode(pair[0]), Arrays.stream(pair[1].split(",", -1)).map(Sight::decode).toList());
      }
    }
    return new Filter(allowed);
  }

  private static String encode(String plain) {
    return URLEncoder.encode(plain, StandardCharsets.UTF_8);
  }

  private static String decode(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }
}
