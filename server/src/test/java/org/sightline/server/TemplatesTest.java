package org.sightline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template may hold: anything the content policy refuses, and words of its own. */
class TemplatesTest {
  private static final Pattern INLINE =
      Pattern.compile(
          "<style|\\sstyle\\s*=|\\son[a-z]+\\s*=|javascript:|<script(?![^>]*src=)|hx-on");
  private static final Pattern UNSAFE = Pattern.compile("\\$unsafe");
  private static final Pattern POST_FORM =
      Pattern.compile("<form[^>]*method=\"post\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern BARE_WORDS = Pattern.compile(">\\s*([A-Z][a-z]+ [a-z]+[^<@$]*)<");

  @Test
  void noTemplateHoldsInlineScriptOrStyle() throws IOException {
    assertEquals(List.of(), findings(INLINE));
  }

  @Test
  void markupIsTakenUnescapedOnlyWhereItIsTypedAsMarkup() throws IOException {
    assertEquals(
        List.of(), findings(UNSAFE).stream().filter(f -> !f.startsWith("site/html.jte")).toList());
  }

  @Test
  void everyFormThatChangesSomethingCarriesItsToken() throws IOException {
    List<String> bare = new ArrayList<>();
    for (Path file : templates()) {
      Matcher form = POST_FORM.matcher(Files.readString(file));
      while (form.find()) {
        if (!form.group(1).contains("@template.site.token(")) {
          bare.add(file.toString());
        }
      }
    }
    assertEquals(List.of(), bare);
  }

  @Test
  void wordsComeFromTheMessageFiles() throws IOException {
    assertEquals(List.of(), findings(BARE_WORDS));
  }

  private static List<String> findings(Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : templates()) {
      Matcher hit = pattern.matcher(Files.readString(file));
      while (hit.find()) {
        found.add(Path.of("src/main/jte").relativize(file) + ": " + hit.group());
      }
    }
    return found;
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
      return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList();
    }
  }
}
