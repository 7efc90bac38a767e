package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.Running;
import org.sightline.server.ServeSettings;
import org.sightline.server.SightlineServer;

/** The command on a page of the server, typed in, gives the figures of that page. */
class ShownCommandTest {
  /** What the page's table and the command's have in common, with the command's names. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "verdict", "verdict",
          "because", "because",
          "n", "n",
          "missing", "missing",
          "value", "value",
          "low", "value_low",
          "high", "value_high",
          "p", "p",
          "p_adjusted", "p_adjusted");

  private static final List<String> VIEWS =
      List.of(
          "?by=gender&by=race_ethnicity_federal",
          "?by=race_ethnicity_federal&race=each&versus=else",
          "?by=gender&versus=best&where.school_year=2024",
          "?by=gender&where.school=Elm+Hill&where.gender=Female&where.gender=Male");

  @TempDir private static Path folder;
  private static Running server;
  private static Visitor owner;
  private static Path file = Path.of("");
  private static String dataset = "";

  @BeforeAll
  static void aServerWithTwoSchools() throws Exception {
    file =
        Tables.rows(
            folder.resolve("two schools' years.csv"),
            "student_id,district,school,class,school_year,gender,hispanic,white,black,passed",
            1440,
            i ->
                "s%d,Alder Valley,%s,%s,%d,%s,%s,%s,%s,%s"
                    .formatted(
                        i / 2,
                        i % 4 < 2 ? "Elm Hill" : "Oak's",
                        i % 12 < 4 ? "5A" : i % 12 < 8 ? "5B" : "6A",
                        2024 + i % 2,
                        i % 6 < 2 ? "Female" : "Male",
                        i % 16 < 2 ? "Yes" : "No",
                        i % 10 < 6 ? "Yes" : "No",
                        i % 10 < 2 || i % 10 > 5 ? "Yes" : "No",
                        i % 7 < 3 || (i % 6 < 2 && i % 5 < 2) ? "Yes" : "No"));
    server = SightlineServer.start(ServeSettings.loopback(folder.resolve("workspace"), 0));
    URI link = server.firstLink().orElseThrow();
    owner = new Visitor(server.address());
    owner.post(link.getPath(), "email", "o@b.example", "name", "Owner", "password", password());
    dataset = owner.accept(file, "Two schools");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void whoSeesEveryPlaceGetsThePagesFigures() throws Exception {
    for (String view : VIEWS) {
      sameFigures(owner, view);
    }
  }

  @Test
  void whoHasOneSchoolGetsTheFiguresOfThatSchool() throws Exception {
    Visitor principal = invited("p@b.example", "Alder Valley > Elm Hill");
    for (String view : VIEWS) {
      assertTrue(sameFigures(principal, view).contains("--where 'school=Elm Hill'"), view);
    }
  }

  @Test
  void whoHasClassesInTwoSchoolsGetsTheFiguresOfTheseClasses() throws Exception {
    Visitor teacher = invited("t@b.example", "Alder Valley > Elm Hill > 5A\nAlder Valley > Oak's");
    for (String view : VIEWS.subList(0, 3)) {
      String command = sameFigures(teacher, view);
      assertTrue(command.contains(" --within class=5A --and 'school=Elm Hill'"), command);
      assertTrue(command.contains(" --within 'school=Oak'\\''s'"), command);
    }
  }

  /** Types the command of a view in where the file and the recipe lie; the command. */
  private static String sameFigures(Visitor reader, String query) throws Exception {
    String path = "/explorer/" + dataset;
    String command =
        new ObjectMapper()
            .readTree(reader.get(path + "/view.json" + query).body())
            .get("command")
            .asText();
    Files.writeString(folder.resolve("view.yaml"), reader.get(path + "/view.yaml" + query).body());
    List<Object> words = new ArrayList<>(words(command));
    assertEquals("sightline", words.remove(0));
    words.set(1, folder.resolve((String) words.get(1)));
    words.set(words.indexOf("view.yaml"), folder.resolve("view.yaml"));
    words.add("--csv");
    Map<String, NamedCsvRecord> typedIn = byGroup(Answer.to(words.toArray()).ran().out());
    Map<String, NamedCsvRecord> shown = byGroup(reader.get(path + "/table.csv" + query).body());
    shown.remove("everyone");
    assertTrue(shown.size() > 1, query);
    shown.forEach((group, row) -> same(row, typedIn.get(group), group + " by " + command));
    return command;
  }

  /** A group too small to be tested is only listed by the command, and may be hidden on a page. */
  private static void same(NamedCsvRecord shown, NamedCsvRecord typedIn, String group) {
    boolean tested = !shown.getField("verdict").equals("not_tested");
    FIELDS.forEach(
        (field, named) -> {
          if (tested || field.equals("verdict")) {
            assertEquals(shown.getField(field), typedIn.getField(named), field + " of " + group);
          }
        });
  }

  private static Map<String, NamedCsvRecord> byGroup(String csv) throws IOException {
    Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      reader.forEach(row -> rows.put(row.getField("group"), row));
    }
    return rows;
  }

  /** The words of a line, as a POSIX shell takes it apart. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("(?:'[^']*'|\\\\.|[^\\s'\\\\])+").matcher(line);
    while (word.find()) {
      StringBuilder plain = new StringBuilder();
      Matcher part = Pattern.compile("'([^']*)'|\\\\(.)|([^'\\\\]+)").matcher(word.group());
      while (part.find()) {
        for (int i = 1; i <= 3; i++) {
          plain.append(part.group(i) == null ? "" : part.group(i));
        }
      }
      words.add(plain.toString());
    }
    return words;
  }

  private static Visitor invited(String email, String places) throws Exception {
    String page =
        owner.post("/people/invite", "email", email, "role", "ANALYST", "places", places).body();
    Visitor newcomer = new Visitor(server.address());
    String link = Visitor.found("<code dir=\"ltr\">([^<]+)</code>", page);
    newcomer.post(URI.create(link).getPath(), "name", "Newcomer", "password", password());
    return newcomer;
  }

  private static String password() {
    return "seven quiet lanterns";
  }
}
