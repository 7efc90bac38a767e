package org.sightline.server.findings.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a page of findings is asked for, as its address says it; empty text where nothing was said.
 *
 * @param dataset its key
 * @param version an older version's fingerprint, or the start of it
 * @param indicator one question
 * @param place one place: its names from the top, separated by tabs
 * @param by one attribute
 * @param answer which answers: one of {@link Shown}'s keys
 * @param from the first finding of the page, from 0
 */
public record Asked(
    String dataset,
    String version,
    String indicator,
    String place,
    String by,
    String answer,
    int from) {
  private static final int FURTHEST = 1_000_000;

  /** Reads an address. */
  static Asked of(String dataset, Function<String, @Nullable String> parameter) {
    return new Asked(
        dataset,
        text(parameter, "version"),
        text(parameter, "indicator"),
        text(parameter, "place"),
        text(parameter, "by"),
        text(parameter, "answer"),
        number(text(parameter, "from")));
  }

  /** The names of the place from the top; none for all places. */
  List<String> path() {
    return place.isEmpty() ? List.of() : Arrays.asList(place.split("\t", -1));
  }

  /** The address of the list. */
  public String address() {
    return below("");
  }

  /** The address of a page below the dataset, about the same version and place. */
  public String about(String page) {
    return new Asked(dataset, version, "", place, "", "", 0).below("/" + page);
  }

  /** The address of a page below the dataset with everything that is asked. */
  String below(String page) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("version", version);
    said.put("indicator", indicator);
    said.put("place", place);
    said.put("by", by);
    said.put("answer", answer);
    said.put("from", from == 0 ? "" : Integer.toString(from));
    String query =
        said.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(each -> each.getKey() + "=" + encode(each.getValue()))
            .collect(Collectors.joining("&"));
    return "/findings/" + encode(dataset) + page + (query.isEmpty() ? "" : "?" + query);
  }

  Asked answering(String other) {
    return new Asked(dataset, version, indicator, place, by, other, 0);
  }

  Asked startingAt(int first) {
    return new Asked(dataset, version, indicator, place, by, answer, first);
  }

  private static String text(Function<String, @Nullable String> parameter, String name) {
    String value = parameter.apply(name);
    return value == null ? "" : value;
  }

  private static int number(String text) {
    try {
      return Math.max(0, Math.min(FURTHEST, Integer.parseInt(text)));
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
