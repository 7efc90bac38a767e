package org.sightline.server.decisions;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;
import org.sightline.server.chain.Entry;

/**
 * A line of the log as the chain keeps it: {@code key=value} pairs joined by {@code &},
 * percent-encoded, always in the same order; a key that holds several values stands several times.
 * One place is {@code where}, once for each name of its path; of several each is an {@code in}, its
 * names joined by tabs.
 */
final class DecisionText {
  private DecisionText() {}

  static String write(UUID by, Draft draft) {
    List<String> pairs = new ArrayList<>();
    add(pairs, "by", by.toString());
    add(pairs, "kind", draft.kind().name());
    add(pairs, "what", draft.what());
    add(pairs, "why", draft.why());
    draft.notTaken().forEach(each -> add(pairs, "not-taken", each));
    draft.evidence().forEach(each -> add(pairs, "evidence", each));
    add(pairs, "who", draft.who());
    add(pairs, "on", draft.on().toString());
    if (draft.review() != null) {
      add(pairs, "review", draft.review().toString());
    }
    draft.about().forEach(each -> add(pairs, "about", each.text()));
    Earlier earlier = draft.earlier();
    if (earlier != null) {
      add(pairs, earlier.tie().name().toLowerCase(Locale.ROOT), "" + earlier.number());
    }
    if (draft.where() instanceof Scope.Within within) {
      List<Place> places = within.places();
      if (places.size() == 1) {
        places.get(0).path().forEach(name -> add(pairs, "where", name));
      } else {
        places.forEach(place -> add(pairs, "in", String.join("\t", place.path())));
      }
    }
    return String.join("&", pairs);
  }

  private static void add(List<String> pairs, String key, String value) {
    pairs.add(key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  /** Reads a line also when somebody changed it, so that it can be shown and named. */
  static Decision read(Entry entry, @Nullable Long replacedBy) {
    Map<String, List<String>> fields = fields(entry.content());
    LocalDate written = LocalDate.ofInstant(entry.at(), ZoneOffset.UTC);
    String what = one(fields, "what");
    Draft draft =
        new Draft(
            kind(one(fields, "kind")),
            cut(what.isBlank() ? "? " + entry.content() : what, Draft.LONGEST_WHAT),
            cut(one(fields, "why"), Draft.LONGEST_TEXT),
            many(fields, "not-taken"),
            many(fields, "evidence"),
            cut(one(fields, "who"), Draft.LONGEST_WHO),
            day(one(fields, "on")).orElse(written),
            day(one(fields, "review")).orElse(null),
            many(fields, "about").stream().flatMap(each -> Subject.read(each).stream()).toList(),
            earlier(fields),
            where(fields));
    return new Decision(
        entry.number(), entry.at(), account(one(fields, "by")), draft, entry.hash(), replacedBy);
  }

  private static Map<String, List<String>> fields(String content) {
    Map<String, List<String>> fields = new HashMap<>();
    for (String pair : content.split("&")) {
      String[] halves = pair.split("=", 2);
      if (halves.length == 2) {
        fields.computeIfAbsent(halves[0], key -> new ArrayList<>()).add(decoded(halves[1]));
      }
    }
    return fields;
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException changed) {
      return value;
    }
  }

  private static List<String> many(Map<String, List<String>> fields, String key) {
    List<String> kept = new ArrayList<>();
    int room = Draft.LONGEST_TEXT;
    for (String value : fields.getOrDefault(key, List.of())) {
      kept.add(cut(value, room));
      room -= Math.min(room, value.length());
    }
    return kept;
  }

  private static String one(Map<String, List<String>> fields, String key) {
    return fields.getOrDefault(key, List.of("")).get(0);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private static DecisionKind kind(String name) {
    for (DecisionKind kind : DecisionKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return DecisionKind.DECISION;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException changed) {
      return Optional.empty();
    }
  }

  private static @Nullable Earlier earlier(Map<String, List<String>> fields) {
    for (Earlier.Tie tie : Earlier.Tie.values()) {
      String number = one(fields, tie.name().toLowerCase(Locale.ROOT));
      if (number.matches("[1-9][0-9]{0,17}")) {
        return new Earlier(tie, Long.parseLong(number));
      }
    }
    return null;
  }

  private static Scope where(Map<String, List<String>> fields) {
    List<Place> places =
        Stream.concat(
                Stream.of(many(fields, "where")),
                many(fields, "in").stream().map(place -> Arrays.asList(place.split("\t", -1))))
            .flatMap(path -> place(path).stream())
            .toList();
    return places.isEmpty() ? Scope.everywhere() : new Scope.Within(places);
  }

  private static Optional<Place> place(List<String> path) {
    try {
      return path.isEmpty() ? Optional.empty() : Optional.of(new Place(path));
    } catch (IllegalArgumentException changed) {
      return Optional.empty();
    }
  }

  private static UUID account(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException changed) {
      return new UUID(0, 0);
    }
  }
}
