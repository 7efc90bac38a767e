package org.sightline.engine.dataset;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something wrong with the data: what, where, how often, and what was done. Equal ones are grouped
 * and counted. The sentence, with its repair, is made by the report in the reader's language.
 *
 * @param kind what is wrong
 * @param file the file's name, without its folder
 * @param rows the first few line numbers (1-based, the header is line 1), at most ten
 * @param column the column, unless the whole row is meant
 * @param count how many rows or values
 * @param treatment what was done
 * @param facts what the sentence needs, by name: categories, limits; never a person's data
 */
public record Issue(
    IssueKind kind,
    String file,
    List<Long> rows,
    Optional<String> column,
    long count,
    Treatment treatment,
    Map<String, String> facts) {
  public Issue {
    rows = List.copyOf(rows);
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
  }
}
