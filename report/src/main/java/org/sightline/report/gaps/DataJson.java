package org.sightline.report.gaps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Issue;

/** A dataset version as JSON: where it came from, its columns, its issues, where every row went. */
public final class DataJson {

  private DataJson() {}

  /** Maps and lists only, ready for {@link org.sightline.report.export.Json}. */
  public static Map<String, Object> of(DatasetVersion data) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("version", data.id());
    tree.put("file", data.source().file());
    tree.put("sha256", data.source().sha256());
    tree.put("format", data.source().format());
    tree.put("layout", GapData.lower(data.layout().getClass().getSimpleName()));
    tree.put(
        "rows",
        Map.of(
            "read", data.ledger().read(),
            "used", data.ledger().used(),
            "set_aside", data.ledger().setAside()));
    tree.put("columns", data.dictionary().columns().stream().map(DataJson::column).toList());
    tree.put("issues", data.issues().stream().map(DataJson::issue).toList());
    return tree;
  }

  /** Only what holds whichever rows one may see: the source, and what the columns are for. */
  static Map<String, Object> ofPart(DatasetVersion data) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("version", data.id());
    tree.put("file", data.source().file());
    tree.put("format", data.source().format());
    tree.put("layout", GapData.lower(data.layout().getClass().getSimpleName()));
    tree.put("columns", data.dictionary().columns().stream().map(DataJson::use).toList());
    return tree;
  }

  private static Map<String, Object> use(Column column) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", column.name());
    tree.put("role", GapData.lower(column.role().name()));
    tree.put("kind", GapData.lower(column.kind().name()));
    tree.put("because", column.because());
    return tree;
  }

  private static Map<String, Object> column(Column column) {
    Map<String, Object> tree = use(column);
    column.concept().ifPresent(concept -> tree.put("concept", concept));
    tree.put("blanks", column.blanks());
    tree.put(
        "levels",
        column.levels().stream()
            .map(level -> Map.of("value", level.value(), "rows", level.rows()))
            .toList());
    return tree;
  }

  private static Map<String, Object> issue(Issue issue) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", GapData.lower(issue.kind().name()));
    issue.column().ifPresent(column -> tree.put("column", column));
    tree.put("lines", List.copyOf(issue.rows()));
    tree.put("count", issue.count());
    tree.put("done", GapData.lower(issue.treatment().name()));
    tree.put("facts", issue.facts());
    return tree;
  }
}
