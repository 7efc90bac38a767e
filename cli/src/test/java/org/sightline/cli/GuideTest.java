package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide's commands run, and print the lines that the guide shows. */
class GuideTest {
  private static final Path ROOT = Path.of(System.getProperty("sightline.root", ".."));
  private static final Map<String, String> PUBLIC =
      Map.of("studentInfo.csv", "oulad/studentInfo.csv", "hsb82.csv", "hsb/hsb82.csv");
  private static final Pattern BLOCK =
      Pattern.compile("^```(sh|text)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"analyst.md", "advocate.md", "teacher.md"})
  void whatThePageShowsIsWhatIsPrinted(String page) throws Exception {
    Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve("docs/guide").resolve(page)));
    String printed = "";
    int shown = 0;
    while (block.find()) {
      if (block.group(1).equals("sh")) {
        printed = run(block.group(2));
      } else {
        shown += found(block.group(2), printed);
      }
    }
    assertTrue(shown > 5, "the page shows too little to be held to it");
  }

  private static int found(String shown, String printed) {
    int lines = 0;
    int from = 0;
    for (String line : shown.lines().filter(each -> !each.isBlank()).toList()) {
      if (!line.equals("…")) {
        int at = printed.indexOf(line, from);
        assertTrue(at >= 0, () -> "not printed, or not in this order: " + line + "\n" + printed);
        from = at;
        lines++;
      }
    }
    return lines;
  }

  private String run(String commands) throws IOException {
    StringBuilder printed = new StringBuilder();
    for (String command : commands.lines().toList()) {
      assertTrue(command.startsWith("./sightline "), command);
      List<Object> words = new ArrayList<>();
      Matcher word = WORD.matcher(command.substring("./sightline ".length()));
      while (word.find()) {
        words.add(word.group(1) == null ? place(word.group(2)) : word.group(1));
      }
      printed.append(Answer.to(words.toArray()).ran().out());
    }
    assertFalse(printed.isEmpty());
    return printed.toString();
  }

  /** Files that are read lie beside the page or the project; those that are written go away. */
  private Object place(String word) {
    if (PUBLIC.containsKey(word)) {
      Path file = ROOT.resolve("../shared/data").resolve(PUBLIC.get(word));
      assumeTrue(Files.exists(file), "skipped: " + word + " is not beside the project");
      return file;
    }
    if (word.endsWith(".csv")) {
      return ROOT.resolve("docs/guide").resolve(word);
    }
    return word.matches(".*\\.(html|yaml)") ? folder.resolve(word) : word;
  }
}
