package org.sightline.server.explorer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.engine.recipe.ReferenceChoice;

/**
 * What somebody looks at, as the address of the page holds it. Nothing here is known to exist:
 * {@link Settled} holds it against the data.
 *
 * @param question an indicator's name; empty for the first
 * @param by columns to tell groups apart by, at most three
 * @param where column to the values let through
 * @param versus what groups are compared with; empty for the bar, or everyone else without one
 * @param place the column of the map of places; empty for the usual one
 * @param eachRace whether people of several races are counted in each, rather than once
 * @param version the data version's fingerprint or its beginning; empty for the newest
 */
public record ExplorerState(
    Optional<String> question,
    List<String> by,
    Map<String, List<String>> where,
    Optional<ReferenceChoice> versus,
    Optional<String> place,
    boolean eachRace,
    Optional<String> version) {

  /** Nothing chosen: everything is as usual. */
  public static final ExplorerState USUAL =
      new ExplorerState(
          Optional.empty(),
          List.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty());

  static final int MOST_BY = 3;
  private static final int MOST_VALUES = 60;
  private static final int LONGEST = 300;
  private static final String WHERE = "where.";

  public ExplorerState {
    by = List.copyOf(by);
    Map<String, List<String>> sorted = new TreeMap<>();
    where.forEach((column, values) -> sorted.put(column, values.stream().sorted().toList()));
    where = Collections.unmodifiableMap(sorted);
  }

  /**
   * Reads the parameters of an address. What is too long, too much or not text is passed over, as
   * parameters of other names are.
   */
  public static ExplorerState read(Map<String, List<String>> parameters) {
    Map<String, List<String>> where = new LinkedHashMap<>();
    int values = 0;
    for (Map.Entry<String, List<String>> each : parameters.entrySet()) {
      String column =
          each.getKey().startsWith(WHERE) ? each.getKey().substring(WHERE.length()) : "";
      List<String> given =
          each.getValue().stream().filter(ExplorerState::isFine).distinct().toList();
      values += given.size();
      if (isFine(column) && !given.isEmpty() && values <= MOST_VALUES) {
        where.put(column, given);
      }
    }
    return new ExplorerState(
        first(parameters, "question"),
        parameters.getOrDefault("by", List.of()).stream()
            .filter(ExplorerState::isFine)
            .distinct()
            .limit(MOST_BY)
            .toList(),
        where,
        first(parameters, "versus").flatMap(VersusText::read),
        first(parameters, "place"),
        first(parameters, "race").filter("each"::equals).isPresent(),
        first(parameters, "version"));
  }

  /** The parameters that {@link #read} reads back. */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    question.ifPresent(name -> parameters.put("question", List.of(name)));
    if (!by.isEmpty()) {
      parameters.put("by", by);
    }
    where.forEach((column, values) -> parameters.put(WHERE + column, values));
    versus.ifPresent(choice -> parameters.put("versus", List.of(VersusText.write(choice))));
    place.ifPresent(column -> parameters.put("place", List.of(column)));
    if (eachRace) {
      parameters.put("race", List.of("each"));
    }
    version.ifPresent(id -> parameters.put("version", List.of(id)));
    return parameters;
  }

  /** The query of an address, without its question mark; empty when all is as usual. */
  public String query() {
    return Query.write(parameters());
  }

  /** The same with other filters. */
  public ExplorerState where(Map<String, List<String>> others) {
    return new ExplorerState(question, by, others, versus, place, eachRace, version);
  }

  /** The same of this data version. */
  public ExplorerState of(Optional<String> other) {
    return new ExplorerState(question, by, where, versus, place, eachRace, other);
  }

  /** The filter's parameter for a column. */
  public static String filterName(String column) {
    return WHERE + column;
  }

  private static Optional<String> first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, new ArrayList<>()).stream()
        .filter(ExplorerState::isFine)
        .findFirst();
  }

  static boolean isFine(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && text.codePoints().noneMatch(Character::isISOControl);
  }
}
