package org.sightline.engine.recipe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sightline.engine.indicator.NearestNames;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a recipe file with keys, read strictly: every key must be known, each line is named.
 */
final class Section {

  private final Node node;
  private final Map<String, Node> values;

  private Section(Node node, Map<String, Node> values) {
    this.node = node;
    this.values = values;
  }

  /** Any keys, such as the names of columns. */
  static Section open(Node node, String what) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, what + " needs keys and values", "write 'key: value' lines below it");
    }
    Map<String, Node> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode(), "a key");
      if (values.put(key, tuple.getValueNode()) != null) {
        throw wrong(tuple.getKeyNode(), "key '" + key + "' stands twice", "remove one of them");
      }
    }
    return new Section(node, values);
  }

  /** Only these keys. */
  static Section open(Node node, String what, List<String> known) {
    Section section = open(node, what);
    section.values.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            throw new RecipeException(
                line(value)
                    + "key '"
                    + key
                    + "' is not known in "
                    + what
                    + ". "
                    + NearestNames.maybe(key, known));
          }
        });
    return section;
  }

  Map<String, Node> all() {
    return values;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  Node need(String key) {
    return node(key).orElseThrow(() -> wrong(node, "key '" + key + "' is missing", "add it here"));
  }

  Optional<String> text(String key) {
    return node(key).map(value -> text(value, "'" + key + "'"));
  }

  String needText(String key) {
    return text(need(key), "'" + key + "'");
  }

  Optional<BigDecimal> number(String key) {
    return node(key).map(value -> decimal(value, key));
  }

  Optional<Integer> whole(String key) {
    return node(key)
        .map(
            value -> {
              try {
                return decimal(value, key).intValueExact();
              } catch (ArithmeticException e) {
                throw wrong(value, "'" + key + "' is not a whole number", "write one such as 30");
              }
            });
  }

  <E extends Enum<E>> Optional<E> word(String key, Class<E> words) {
    return text(key).map(text -> word(need(key), key, text, words));
  }

  Optional<Boolean> flag(String key) {
    return text(key)
        .map(
            text ->
                switch (text) {
                  case "true" -> true;
                  case "false" -> false;
                  default ->
                      throw wrong(
                          need(key), "'" + key + "' is '" + text + "'", "write true or false");
                });
  }

  Optional<Character> sign(String key) {
    return text(key)
        .map(
            text -> {
              if (text.length() != 1) {
                throw wrong(
                    need(key), "'" + key + "' is not one character", "put it in quotes: \";\"");
              }
              return text.charAt(0);
            });
  }

  /** Keys with single values, such as old and new names; empty when the key is absent. */
  Map<String, String> pairs(String key) {
    Map<String, String> pairs = new LinkedHashMap<>();
    node(key)
        .map(value -> open(value, key))
        .ifPresent(
            inner ->
                inner.all().forEach((from, to) -> pairs.put(from, text(to, "'" + from + "'"))));
    return pairs;
  }

  /** Texts; empty when the key is absent. */
  List<String> texts(String key) {
    return each(key, value -> text(value, "a value of '" + key + "'"));
  }

  /** Parts of a list; empty when the key is absent. */
  <T> List<T> each(String key, Function<Node, T> read) {
    if (!has(key)) {
      return List.of();
    }
    if (!(need(key) instanceof SequenceNode list)) {
      throw wrong(need(key), "'" + key + "' is not a list", "write [one, two] or '- one' lines");
    }
    List<T> parts = new ArrayList<>();
    list.getValue().forEach(part -> parts.add(read.apply(part)));
    return parts;
  }

  /** Runs a record's own checks and adds the line to what they say. */
  <T> T checked(java.util.function.Supplier<T> made) {
    try {
      return made.get();
    } catch (RecipeException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new RecipeException(line(node) + e.getMessage());
    }
  }

  static String text(Node node, String what) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong(node, what + " is not a single value", "put quotes around it");
  }

  static RecipeException wrong(Node node, String what, String repair) {
    return new RecipeException(line(node) + what + ". Maybe " + repair + ".");
  }

  private static BigDecimal decimal(Node node, String key) {
    String text = text(node, "'" + key + "'");
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw wrong(
          node,
          "'" + key + "' is '" + text + "', not a number",
          "use a point for decimals, such as 0.05");
    }
  }

  private static <E extends Enum<E>> E word(Node node, String key, String text, Class<E> words) {
    List<String> known = new ArrayList<>();
    for (E each : words.getEnumConstants()) {
      String name = each.name().toLowerCase(Locale.ROOT);
      if (name.equals(text)) {
        return each;
      }
      known.add(name);
    }
    throw new RecipeException(
        line(node) + "'" + key + "' is '" + text + "'. " + NearestNames.maybe(text, known));
  }

  private static String line(Node node) {
    return "line " + (node.getStartMark().getLine() + 1) + ": ";
  }
}
