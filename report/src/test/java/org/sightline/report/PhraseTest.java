package org.sightline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.report.language.Language;
import org.sightline.report.language.Phrase;

/** Every phrase is said in every language, with the same parameters, and is used somewhere. */
class PhraseTest {

  @Test
  void thereArePhrasesToCheck() throws Exception {
    assertTrue(phrases().size() > 50, "phrases found: " + phrases().size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLanguageHasWordsForEveryPhraseAndNoOthers(Language language) throws Exception {
    Set<String> said = new TreeSet<>(messages(language).stringPropertyNames());
    Set<String> wanted = new TreeSet<>();
    phrases().forEach(phrase -> wanted.add(phrase.key()));
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(said);
    said.removeAll(wanted);
    assertEquals(Set.of(), missing, "phrases without words");
    assertEquals(Set.of(), said, "words without a phrase");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noWordsAreBlank(Language language) throws Exception {
    Properties messages = messages(language);
    for (String key : messages.stringPropertyNames()) {
      assertFalse(messages.getProperty(key).isBlank(), key + " in " + language);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPatternUsesExactlyTheParametersOfItsPhrase(Language language) throws Exception {
    Properties messages = messages(language);
    for (Phrase phrase : phrases()) {
      assertEquals(
          new TreeSet<>(phrase.parameters()),
          arguments(messages.getProperty(phrase.key(), "")),
          phrase.key() + " in " + language);
    }
  }

  /** The arguments of a pattern, those inside its plurals too. */
  private static Set<String> arguments(String words) {
    MessagePattern pattern = new MessagePattern(words);
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(part));
      }
    }
    return names;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPluralHasEveryFormItsLanguageNeeds(Language language) throws Exception {
    Properties messages = messages(language);
    Set<String> needed =
        com.ibm.icu.text.PluralRules.forLocale(
                com.ibm.icu.util.ULocale.forLanguageTag(language.tag()))
            .getKeywords();
    for (String key : messages.stringPropertyNames()) {
      String pattern = messages.getProperty(key);
      var plurals = Pattern.compile("\\{\\w+, plural,").matcher(pattern);
      while (plurals.find()) {
        for (String form : needed) {
          assertTrue(
              pattern.substring(plurals.end()).contains(form + " {"),
              key + " has no form \"" + form + "\" in " + language);
        }
      }
    }
  }

  @Test
  void everyPhraseIsSaidSomewhere() throws Exception {
    Map<String, String> code = code();
    List<String> unsaid = new ArrayList<>();
    for (Phrase phrase : phrases()) {
      String type = phrase.getClass().getSimpleName();
      Pattern said = Pattern.compile("\\b" + type + "\\." + phrase.name() + "\\b");
      boolean elsewhere = code.values().stream().anyMatch(text -> said.matcher(text).find());
      if (!elsewhere && !chosenAtRunTime(phrase, code.getOrDefault(type + ".java", ""))) {
        unsaid.add(type + "." + phrase.name());
      }
    }
    assertEquals(List.of(), unsaid);
  }

  /** Picked inside its own enum: after an arrow, by another's name, or by looking through all. */
  private static boolean chosenAtRunTime(Phrase phrase, String own) {
    return own.contains(" valueOf(")
        || own.contains("(values())")
        || Pattern.compile("->\\s*" + phrase.name() + ";").matcher(own).find();
  }

  /** The module's sources by file name. */
  private static Map<String, String> code() throws IOException {
    try (Stream<Path> files = Files.walk(sources())) {
      Map<String, String> code = new HashMap<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        code.merge(file.getFileName().toString(), Files.readString(file), String::concat);
      }
      return code;
    }
  }

  private static Path sources() {
    return Path.of("src/main/java");
  }

  private static Properties messages(Language language) throws IOException {
    String file = "messages_" + language.tag() + ".properties";
    try (InputStream stream = Language.class.getResourceAsStream(file)) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    }
  }

  /** The constants of every phrase enum among the compiled classes. */
  private static List<Phrase> phrases()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path classes =
        Path.of(Language.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Phrase> phrases = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name =
            classes.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        Class<?> type =
            Class.forName(
                name.substring(0, name.length() - ".class".length()),
                false,
                Language.class.getClassLoader());
        if (type.isEnum() && Phrase.class.isAssignableFrom(type)) {
          for (Object constant : type.getEnumConstants()) {
            phrases.add((Phrase) constant);
          }
        }
      }
    }
    return phrases;
  }
}
