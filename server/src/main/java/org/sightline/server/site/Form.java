package org.sightline.server.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the fields of a form, and what is wrong with it; nothing typed is ever lost. */
public final class Form {
  private final Map<String, List<String>> values;
  private final Map<String, String> problems = new LinkedHashMap<>();

  private Form(Map<String, List<String>> values) {
    this.values = values;
  }

  /** A form nobody has filled in. */
  public static Form empty() {
    return new Form(new HashMap<>());
  }

  /** What was sent. */
  public static Form of(HttpServletRequest request) {
    Map<String, List<String>> sent = new HashMap<>();
    request.getParameterMap().forEach((name, all) -> sent.put(name, Arrays.asList(all)));
    return new Form(sent);
  }

  /** The same, with this in a field that nobody filled in. */
  public Form starting(String name, String... given) {
    values.putIfAbsent(name, List.of(given));
    return this;
  }

  /** What stands in a field; empty text when nothing does. */
  public String value(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  /** Everything chosen in a field. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Whether this is chosen. */
  public boolean holds(String name, String value) {
    return all(name).contains(value);
  }

  /** What is wrong with a field; empty text when nothing is. */
  public String problem(String name) {
    return problems.getOrDefault(name, "");
  }

  /** Whether something is wrong with a field. */
  public boolean isWrong(String name) {
    return problems.containsKey(name);
  }

  /** Whether something is wrong anywhere. */
  public boolean isRefused() {
    return !problems.isEmpty();
  }

  /** Says what is wrong with a field. */
  public void refuse(String name, String why) {
    problems.putIfAbsent(name, why);
  }

  /** The text of a field that must be filled in with at most so many letters. */
  public String text(Page page, String name, int longest) {
    String text = optional(page, name, longest);
    if (text.isEmpty()) {
      refuse(name, page.say(SiteWords.FIELD_EMPTY));
    }
    return text;
  }

  /** The text of a field that may stay empty. */
  public String optional(Page page, String name, int longest) {
    String text = value(name).strip().replace("\u0000", "");
    if (text.length() > longest) {
      refuse(
          name,
          page.say(
              SiteWords.FIELD_LONG,
              page.speech().count(text.length()),
              page.speech().count(longest)));
    }
    return text;
  }

  /** A share typed as percent: 50, 50 %, 50.5 or 50,5. */
  public Optional<Double> percent(String name) {
    return number(name).map(each -> each / 100);
  }

  /** A number as people type it. */
  public Optional<Double> number(String name) {
    String bare = digits(value(name)).replace("%", "").replace("٪", "").strip().replace(',', '.');
    try {
      return bare.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")
          ? Optional.of(Double.valueOf(bare))
          : Optional.empty();
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** A day as date fields send it. */
  public Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(value(name)));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  /** What was chosen among the values of an enum. */
  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(value(name)))
        .findFirst();
  }

  /** A whole number that the page put there itself. */
  public int count(String name) {
    try {
      return Integer.parseInt(value(name));
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  private static String digits(String text) {
    StringBuilder western = new StringBuilder();
    text.codePoints()
        .forEach(
            each -> {
              if (Character.isDigit(each)) {
                western.append(Character.digit(each, 10));
              } else {
                western.appendCodePoint(each);
              }
            });
    return western.toString();
  }
}
