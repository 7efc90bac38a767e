package org.sightline.server.decisions.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;
import org.sightline.server.decisions.Question;

/**
 * Which lines answer a question within a scope.
 *
 * @param sql a condition over {@code decision d}; holds no value itself
 * @param values of its parameters, by name
 */
record Condition(String sql, Map<String, Object> values) {

  static Condition of(Scope scope, Question question) {
    List<String> all = new ArrayList<>(List.of("1 = 1"));
    Map<String, Object> values = new HashMap<>();
    if (scope instanceof Scope.Within within) {
      all.add(within(within.places(), values));
    }
    for (String word : question.words()) {
      all.add("d.words like :" + named(values, "%" + escaped(word) + "%") + " escape '!'");
    }
    question.kind().ifPresent(kind -> all.add("d.kind = :" + named(values, kind.name())));
    question
        .about()
        .ifPresent(
            subject ->
                all.add(
                    "exists (select 1 from decision_subject s where s.number = d.number"
                        + " and s.kind = :"
                        + named(values, subject.kind())
                        + " and s.subject = :"
                        + named(values, subject.key())
                        + ")"));
    question
        .overdue()
        .ifPresent(
            day ->
                all.add(
                    "d.review_on < :"
                        + named(values, day)
                        + " and not exists"
                        + " (select 1 from decision later where later.replaces = d.number)"
                        + " and not exists"
                        + " (select 1 from decision later where later.reviews = d.number)"));
    return new Condition(String.join(" and ", all), values);
  }

  /** Places inside the scope's, places around them, and everywhere. */
  private static String within(List<Place> places, Map<String, Object> values) {
    List<String> any = new ArrayList<>(List.of("1 = 0"));
    if (!places.isEmpty()) {
      any.add("d.place = ''");
    }
    for (Place place : places) {
      List<String> path = place.path();
      for (int depth = 1; depth <= path.size(); depth++) {
        any.add("d.place = :" + named(values, String.join("\t", path.subList(0, depth))));
      }
      String inside = escaped(String.join("\t", path)) + "\t%";
      any.add("d.place like :" + named(values, inside) + " escape '!'");
    }
    return "(" + String.join(" or ", any) + ")";
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
