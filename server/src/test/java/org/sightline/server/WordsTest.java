package org.sightline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.report.language.Language;
import org.sightline.report.language.Phrase;

/** Every phrase of the server is written in every language, and every one is used. */
class WordsTest {
  /** What looks like an action and is a file, a setting or a reason. */
  private static final Pattern NO_ACTIONS =
      Pattern.compile(
          "\\.(yaml|tsv|csv|json|pdf|css|js|properties)$|^(spring|server|sightline|rule|values|name)\\.");

  private static final Set<String> ACTIONS = actions();

  @Test
  void everyPhraseIsWrittenInEveryLanguageWithItsParametersAndNoOther() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Class<?> family : families()) {
      Set<String> keys = new TreeSet<>();
      TreeMap<String, Set<String>> parameters = new TreeMap<>();
      for (Phrase phrase : phrases(family)) {
        keys.add(phrase.key());
        parameters.put(phrase.key(), new TreeSet<>(phrase.parameters()));
      }
      for (Language language : Language.values()) {
        Properties written = read(family, language);
        if (!written.stringPropertyNames().equals(keys)) {
          Set<String> extra = new TreeSet<>(written.stringPropertyNames());
          extra.removeAll(keys);
          Set<String> missing = new TreeSet<>(keys);
          missing.removeAll(written.stringPropertyNames());
          wrong.add(
              family.getSimpleName()
                  + " "
                  + language
                  + ": extra "
                  + extra
                  + ", missing "
                  + missing);
          continue;
        }
        for (String key : keys) {
          Set<String> used = new MessageFormat(written.getProperty(key)).getArgumentNames();
          if (!parameters.getOrDefault(key, Set.of()).equals(new TreeSet<>(used))) {
            wrong.add(key + " in " + language + " uses " + used);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyPhraseIsSaidSomewhere() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (String folder : List.of("src/main/java", "src/main/jte")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          sources.append(Files.readString(file));
        }
      }
    }
    List<String> unused = new ArrayList<>();
    for (Class<?> family : families()) {
      for (Phrase phrase : phrases(family)) {
        boolean said = sources.indexOf(family.getSimpleName() + "." + phrase.name()) >= 0;
        if (!said && !isChosenByName(family, phrase)) {
          unused.add(phrase.key());
        }
      }
    }
    assertEquals(List.of(), unused);
  }

  /** Phrases that code finds by the name of a value of an enum: problems, roles. */
  private static boolean isChosenByName(Class<?> family, Phrase phrase) {
    String name = phrase.name();
    return switch (family.getSimpleName()) {
      case "SiteWords" ->
          Stream.of(org.sightline.server.site.Problem.values())
              .anyMatch(problem -> name.startsWith(problem.name() + "_"));
      case "DeedWords" -> ACTIONS.contains(phrase.key().substring("deed.".length()));
      case "AccountWords" ->
          Stream.of(org.sightline.server.access.Role.values())
              .anyMatch(role -> name.startsWith("ROLE_" + role.name()));
      case "DataWords" ->
          isOneOf(name, "ROLE_", org.sightline.engine.dataset.Role.values())
              || isOneOf(name, "LEVEL_", org.sightline.server.access.PlaceLevel.values())
              || isOneOf(name, "TROUBLE_", org.sightline.engine.dataset.Trouble.values())
              || isOneOf(name, "STAGE_", org.sightline.engine.intake.Progress.Stage.values())
              || isOneOf(name, "STEP_", org.sightline.server.datasets.ReviewStep.values())
              || isOneOf(name, "READY_", org.sightline.engine.indicator.ReadyMade.values())
              || isOneOf(name, "WHAT_", org.sightline.server.datasets.Edit.What.values())
              || List.of("ONE_OF", "AT_LEAST", "AT_MOST", "IS_TRUE", "MEAN_OF", "PAIR").stream()
                  .anyMatch(way -> name.equals("HOW_" + way));
      case "ScorecardWords" ->
          isOneOf(name, "KIND_", org.sightline.statistics.scorecard.Indicator.Kind.values())
              || isOneOf(name, "LACK_", org.sightline.statistics.scorecard.Indicator.Kind.values())
              || isOneOf(
                  name, "STATUS_", org.sightline.statistics.scorecard.LeadLagLink.Status.values());
      case "ReflectionWords" ->
          isOneOf(name, "OBSTACLE_", org.sightline.server.reflection.Obstacle.Kind.values())
              || isOneOf(name, "STEP_", org.sightline.server.reflection.Step.values())
              || isOneOf(name, "FAMILY_NEXT_", org.sightline.server.reflection.Step.values())
              || isOneOf(name, "TELL_", org.sightline.server.access.Role.values())
              || isOneOf(name, "WHY_", org.sightline.statistics.verdict.Decision.values())
              || isOneOf(name, "WHY_", org.sightline.statistics.verdict.IntervalClass.values())
              || isOneOf(name, "WHY_GROUP_", org.sightline.statistics.verdict.GroupState.values())
              || isOneOf(
                  name, "WHY_DELIVERY_", org.sightline.statistics.fidelity.FidelityState.values())
              || isOneOf(name, "NOTE_", org.sightline.server.reflection.Note.Kind.values())
              || isOneOf(name, "DECIDED_", org.sightline.statistics.verdict.Decision.values())
              || isOneOf(name, "ACTION_", org.sightline.statistics.verdict.Action.values())
              || isOneOf(name, "STATE_", org.sightline.statistics.fidelity.FidelityState.values())
              || isOneOf(name, "COMPONENT_", org.sightline.statistics.fidelity.Component.values());
      default -> false;
    };
  }

  @Test
  void everyActionOfTheTrailHasItsWords() {
    Set<String> written = new TreeSet<>();
    Stream.of(org.sightline.server.accounts.web.trail.DeedWords.values())
        .forEach(each -> written.add(each.key().substring("deed.".length())));
    Set<String> missing = new TreeSet<>(ACTIONS);
    missing.removeAll(written);
    assertEquals(Set.of(), missing);
  }

  /** Every action that the sources write into the trail, as half a key of its phrase. */
  private static Set<String> actions() {
    Pattern action = Pattern.compile("\"([a-z]+\\.[a-z][a-z-]*)\"");
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String source = Files.readString(file);
        if (source.contains("Deed") || source.contains("trail")) {
          action
              .matcher(source)
              .results()
              .map(match -> match.group(1))
              .filter(key -> !NO_ACTIONS.matcher(key).find())
              .forEach(key -> found.add(key.replace('.', '-')));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }

  /** A value's phrase, or the one that goes with it: {@code _NEXT}, {@code _MEANS}. */
  private static boolean isOneOf(String name, String start, Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> start + value.name())
        .anyMatch(
            key -> name.equals(key) || name.equals(key + "_NEXT") || name.equals(key + "_MEANS"));
  }

  private static List<Class<?>> families() {
    List<Class<?>> families = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sightline.server")) {
      if (type.isEnum() && type.isAssignableTo(Phrase.class)) {
        families.add(type.reflect());
      }
    }
    assertEquals(false, families.isEmpty());
    return families;
  }

  private static List<Phrase> phrases(Class<?> family) {
    List<Phrase> phrases = new ArrayList<>();
    for (Object phrase : family.getEnumConstants()) {
      phrases.add((Phrase) phrase);
    }
    return phrases;
  }

  private static Properties read(Class<?> family, Language language) throws IOException {
    String file = "messages_" + language.tag() + ".properties";
    try (InputStream stream = family.getResourceAsStream(file)) {
      assertNotNull(stream, file + " lies not beside " + family.getName());
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    }
  }
}
