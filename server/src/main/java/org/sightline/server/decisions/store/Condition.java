package org.sightline.server.decisions.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;
import org.sightline.server.decisions.Question;
import org.sightline.server.decisions.Subject;

/**
 * Which lines answer a question within a scope.
 *
 * @param sql a condition over {@code decision d}; holds no value itself
 * @param values of its parameters, by name
 */
record Condition(String sql, Map<String, Object> values) {
  /** That a line {@code d} waits for an answer. Holds no value. */
  static final String UNANSWERED =
      "not exists (select 1 from decision later"
          + " where later.replaces = d.number or later.reviews = d.number)"
          + " and not exists (select 1 from decision_subject s join decision_quiet q"
          + " on q.kind = s.kind and q.subject = s.subject where s.number = d.number"
          + " and not exists (select 1 from decision_subject o where o.number = d.number"
          + " and o.kind = s.kind and not exists (select 1 from decision_quiet oq"
          + " where oq.kind = o.kind and oq.subject = o.subject)))";

  static Condition of(Scope scope, Set<Subject> own, Question question) {
    List<String> all = new ArrayList<>(List.of("1 = 1"));
    Map<String, Object> values = new HashMap<>();
    if (scope instanceof Scope.Within within) {
      all.add("(" + within(within.places(), values) + about(own, values) + ")");
    }
    for (String word : question.words()) {
      all.add("d.words like :" + named(values, "%" + escaped(word) + "%") + " escape '!'");
    }
    question.kind().ifPresent(kind -> all.add("d.kind = :" + named(values, kind.name())));
    question.about().ifPresent(subject -> all.add(isAbout(subject, values)));
    question
        .overdue()
        .ifPresent(day -> all.add("d.review_on < :" + named(values, day) + " and " + UNANSWERED));
    return new Condition(String.join(" and ", all), values);
  }

  /** Places inside the scope's, places around them, and everywhere. */
  private static String within(List<Place> places, Map<String, Object> values) {
    List<String> any = new ArrayList<>(List.of("1 = 0"));
    if (!places.isEmpty()) {
      any.add("p.place = ''");
    }
    for (Place place : places) {
      List<String> path = place.path();
      for (int depth = 1; depth <= path.size(); depth++) {
        any.add("p.place = :" + named(values, String.join("\t", path.subList(0, depth))));
      }
      String inside = escaped(String.join("\t", path)) + "\t%";
      any.add("p.place like :" + named(values, inside) + " escape '!'");
    }
    return "exists (select 1 from decision_place p where p.number = d.number and ("
        + String.join(" or ", any)
        + "))";
  }

  private static String about(Set<Subject> own, Map<String, Object> values) {
    return own.stream()
        .map(subject -> " or " + isAbout(subject, values))
        .collect(Collectors.joining());
  }

  private static String isAbout(Subject subject, Map<String, Object> values) {
    return "exists (select 1 from decision_subject s where s.number = d.number and s.kind = :"
        + named(values, subject.kind())
        + " and s.subject = :"
        + named(values, subject.key())
        + ")";
  }

  private static String named(Map<String, Object> values, Object value) {
    String name = "v" + values.size();
    values.put(name, value);
    return name;
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
