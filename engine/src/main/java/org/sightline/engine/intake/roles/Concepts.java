package org.sightline.engine.intake.roles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The table of concepts and the names by which columns are known. */
final class Concepts {

  static final Concepts KNOWN = read("concepts.tsv");

  private static final int MOST_FOUND = 20_000;

  private final List<Concept> concepts;
  private final Map<String, Concept> byName = new HashMap<>();

  /** Names asked before: the layout, the roles and the checks all ask for each column. */
  private final Map<String, Optional<Concept>> found = new ConcurrentHashMap<>();

  private Concepts(List<Concept> concepts) {
    this.concepts = concepts;
    for (Concept concept : concepts) {
      concept.names().forEach(name -> byName.putIfAbsent(name, concept));
    }
  }

  /** The concept of a column's name: a whole name first, then one with a wild part. */
  Optional<Concept> find(String name) {
    if (found.size() > MOST_FOUND) {
      found.clear();
    }
    return found.computeIfAbsent(name, this::look);
  }

  private Optional<Concept> look(String name) {
    for (String reading : ColumnName.readings(name)) {
      Concept known = byName.get(reading);
      if (known != null) {
        return Optional.of(known);
      }
    }
    String plain = ColumnName.plain(name);
    return concepts.stream().filter(concept -> concept.fits(plain)).findFirst();
  }

  private static Concepts read(String resource) {
    return new Concepts(
        WordTable.read(Concepts.class, resource).stream()
            .map(
                parts ->
                    Concept.of(
                        parts.get(0),
                        Concept.Use.valueOf(parts.get(1)),
                        List.of(parts.get(2).split(","))))
            .toList());
  }
}
