package org.sightline.server.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Draft;
import org.sightline.server.decisions.Earlier;
import org.sightline.server.decisions.Subject;
import org.sightline.server.site.Field;
import org.sightline.server.site.Page;
import org.sightline.server.site.SiteWords;

/**
 * A line of the log as somebody typed it.
 *
 * @param fields what stands in each field, by its name
 * @param about what it is about
 * @param earlier the line it answers
 */
record Typed(Map<String, String> fields, List<Subject> about, Optional<Earlier> earlier) {
  static final List<String> NAMES =
      List.of("kind", "what", "why", "not-taken", "evidence", "who", "on", "review", "where");

  static Typed of(HttpServletRequest request) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : NAMES) {
      String value = request.getParameter(name);
      fields.put(name, value == null ? "" : value.strip());
    }
    String[] about = request.getParameterValues("about");
    return new Typed(
        fields,
        about == null
            ? List.of()
            : Stream.of(about).flatMap(each -> Subject.read(each).stream()).distinct().toList(),
        earlier(request));
  }

  private static Optional<Earlier> earlier(HttpServletRequest request) {
    for (Earlier.Tie tie : Earlier.Tie.values()) {
      String number = request.getParameter(field(tie));
      if (number != null && number.matches("[1-9][0-9]{0,17}")) {
        return Optional.of(new Earlier(tie, Long.parseLong(number)));
      }
    }
    return Optional.empty();
  }

  static String field(Earlier.Tie tie) {
    return switch (tie) {
      case REPLACES -> "replaces";
      case REVIEWS -> "reviews";
    };
  }

  String get(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The sort of line, if this person may write one of it. */
  Optional<DecisionKind> kind(Viewer viewer) {
    return Stream.of(DecisionKind.values())
        .filter(kind -> viewer.is(kind.least()))
        .filter(kind -> kind.name().equals(get("kind")))
        .findFirst();
  }

  /** Why it will not do, by the name of the field. */
  Map<String, String> troubles(Page page, Viewer viewer) {
    Map<String, String> found = new LinkedHashMap<>();
    if (kind(viewer).isEmpty()) {
      found.put("kind", page.say(SiteWords.FIELD_EMPTY));
    }
    trouble(found, page, "what", true, Draft.LONGEST_WHAT);
    trouble(found, page, "why", true, Draft.LONGEST_TEXT);
    trouble(found, page, "not-taken", false, Draft.LONGEST_TEXT);
    trouble(found, page, "evidence", false, Draft.LONGEST_TEXT);
    trouble(found, page, "who", false, Draft.LONGEST_WHO);
    for (String name : List.of("on", "review")) {
      boolean missing = name.equals("on") && get(name).isEmpty();
      if (missing || (!get(name).isEmpty() && day(name).isEmpty())) {
        found.put(name, page.say(SiteWords.FIELD_DATE, page.speech().name(get(name))));
      }
    }
    day("review")
        .filter(review -> day("on").filter(review::isBefore).isPresent())
        .ifPresent(early -> found.put("review", page.say(DecisionWords.REVIEW_BEFORE)));
    if (!reaches(viewer.scope())) {
      found.put("where", page.say(DecisionWords.WHERE_WRONG, page.speech().name(get("where"))));
    }
    return found;
  }

  private void trouble(
      Map<String, String> found, Page page, String name, boolean required, int longest) {
    Field.trouble(page, get(name), required, longest).ifPresent(why -> found.put(name, why));
  }

  private boolean reaches(Scope scope) {
    if (get("where").isEmpty()) {
      return scope instanceof Scope.Everywhere;
    }
    return where().filter(scope::covers).isPresent();
  }

  /** The draft; only when there are no troubles. */
  Draft draft(Viewer viewer) {
    return new Draft(
        kind(viewer).orElseThrow(),
        get("what"),
        get("why"),
        lines("not-taken"),
        lines("evidence"),
        get("who"),
        day("on").orElseThrow(),
        day("review").orElse(null),
        about,
        earlier.orElse(null),
        where().orElseGet(Scope::everywhere));
  }

  private List<String> lines(String name) {
    return get(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Optional<LocalDate> day(String name) {
    try {
      LocalDate day = LocalDate.parse(get(name));
      return day.getYear() > 1900 && day.getYear() < 2200 ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private Optional<Scope> where() {
    String typed = get("where");
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Scope.Within(
              Stream.of(typed.split("[;؛]", -1))
                  .map(place -> new Place(Arrays.asList(place.split("[>›]", -1))))
                  .toList()));
    } catch (IllegalArgumentException noPlace) {
      return Optional.empty();
    }
  }

  /** Places as they are typed; empty for everywhere. */
  static String places(Scope scope) {
    return scope instanceof Scope.Within within
        ? within.places().stream()
            .map(place -> String.join(" > ", place.path()))
            .collect(Collectors.joining("; "))
        : "";
  }
}
