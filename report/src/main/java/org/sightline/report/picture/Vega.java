package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a Vega-Lite specification, as maps in a fixed order. */
final class Vega {
  private Vega() {}

  /** A map of alternating names and values. */
  static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  /** A field of the data, {@code type} being nominal, ordinal or quantitative. */
  static Map<String, Object> field(String field, String type, String title) {
    return map("field", field, "type", type, "title", title);
  }

  /** A value axis: from zero for shares, as percentages. */
  static Map<String, Object> value(Scale scale, String field, String title) {
    Map<String, Object> encoded = field(field, "quantitative", title);
    encoded.put("scale", map("zero", scale.shares()));
    if (scale.shares()) {
      encoded.put("axis", map("format", "%"));
    }
    return encoded;
  }

  /** Names in the order of the data, not of the alphabet. */
  static Map<String, Object> inOrder(String field, String title) {
    Map<String, Object> encoded = field(field, "nominal", title);
    encoded.put("sort", null);
    return encoded;
  }

  static Map<String, Object> layer(Object mark, Map<String, Object> encoding) {
    return map("mark", mark, "encoding", encoding);
  }

  /** The bar, or the reference, as a rule across the picture on channel {@code axis}. */
  static List<Map<String, Object>> rule(Against against, String axis) {
    List<Map<String, Object>> rules = new ArrayList<>();
    against
        .asDouble()
        .ifPresent(
            value ->
                rules.add(
                    layer(
                        against instanceof Against.Bar
                            ? map("type", "rule", "color", "#f4b41a", "size", 5)
                            : map("type", "rule", "strokeDash", List.of(7, 4)),
                        map(axis, map("datum", value)))));
    return rules;
  }
}
