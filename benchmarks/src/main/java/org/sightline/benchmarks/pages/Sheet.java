package org.sightline.benchmarks.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form of a page with what stands in it, as a browser would send it. */
final class Sheet {
  private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
  private static final Pattern CONTROL =
      Pattern.compile(
          "(?s)<input\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>"
              + "|<textarea\\b([^>]*)>(.*?)</textarea>");
  private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

  private final String action;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final Map<String, List<String>> choices = new LinkedHashMap<>();

  private Sheet(String action) {
    this.action = action;
  }

  /**
   * The first form of a page whose action ends like this.
   *
   * @throws IllegalStateException when the page has none
   */
  static Sheet on(Visitor.Seen page, String ending) {
    Matcher form = FORM.matcher(page.body());
    while (form.find()) {
      String action = attribute(form.group(1), "action");
      if (action.endsWith(ending)) {
        return new Sheet(action).read(form.group(2));
      }
    }
    throw new IllegalStateException(
        "no form for " + ending + " on a page that answered " + page.status());
  }

  private Sheet read(String form) {
    Matcher control = CONTROL.matcher(form);
    while (control.find()) {
      if (control.group(1) != null) {
        input(control.group(1));
      } else if (control.group(2) != null) {
        select(attribute(control.group(2), "name"), control.group(3));
      } else {
        fields.put(attribute(control.group(4), "name"), List.of(plain(control.group(5)).strip()));
      }
    }
    return this;
  }

  private void input(String tag) {
    String name = attribute(tag, "name");
    String value = attribute(tag, "value");
    String type = attribute(tag, "type");
    if (type.equals("radio") || type.equals("checkbox")) {
      choices.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
      if (!tag.matches("(?s).*\\bchecked\\b.*")) {
        return;
      }
    }
    if (!name.isEmpty()) {
      fields.merge(name, List.of(value), Sheet::joined);
    }
  }

  private void select(String name, String options) {
    List<String> values = new ArrayList<>();
    String chosen = "";
    Matcher option = OPTION.matcher(options);
    while (option.find()) {
      String value = attribute(option.group(1), "value");
      if (values.isEmpty() || option.group(1).matches("(?s).*\\bselected\\b.*")) {
        chosen = value;
      }
      values.add(value);
    }
    choices.put(name, values);
    fields.put(name, List.of(chosen));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static String attribute(String tag, String name) {
    Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? plain(value.group(1)) : "";
  }

  private static String plain(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#9;", "\t")
        .replace("&amp;", "&");
  }

  /** Where it goes. */
  String action() {
    return action;
  }

  /** What may be taken in a field, in the order of the page. */
  List<String> choices(String name) {
    return choices.getOrDefault(name, List.of());
  }

  /** The names of fields that begin like this. */
  List<String> names(String beginning) {
    return fields.keySet().stream().filter(name -> name.startsWith(beginning)).toList();
  }

  /** Writes into a field, or takes these of its choices. */
  Sheet with(String name, String... values) {
    fields.put(name, List.of(values));
    return this;
  }

  /** Takes the choice that begins like this. */
  Sheet taking(String name, String beginning) {
    return with(
        name,
        choices(name).stream()
            .filter(value -> value.startsWith(beginning))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException(name + " offers nothing like " + beginning)));
  }

  /** As it is sent. */
  String encoded() {
    return fields.entrySet().stream()
        .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
        .collect(Collectors.joining("&"));
  }

  @Override
  public String toString() {
    return fields.toString();
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
