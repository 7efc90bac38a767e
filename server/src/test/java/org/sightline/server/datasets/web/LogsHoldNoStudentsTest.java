package org.sightline.server.datasets.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.Postgres;
import org.sightline.server.drive.Browser;
import org.sightline.server.drive.ServerProcess;

/**
 * A mark stands in every value of a file and in whatever people type. Everything is done with it
 * that can be done, also what goes wrong, and then everything the server's process has written is
 * searched for it.
 */
class LogsHoldNoStudentsTest {
  private static final String MARK = "canary";

  private final List<String> told = new ArrayList<>();

  @Test
  void whateverHappensNoValueOfAStudentIsWrittenToTheLog(@TempDir Path folder) throws Exception {
    Path workspace = Files.createDirectory(folder.resolve("workspace"));
    Optional<Postgres> database = Postgres.start();
    StringBuilder settings = new StringBuilder();
    database.ifPresent(
        postgres ->
            postgres
                .settings()
                .forEach(
                    (key, value) -> settings.append(key).append('=').append(value).append("\n")));
    Files.writeString(workspace.resolve("server.properties"), settings);
    try (ServerProcess server = ServerProcess.start(workspace, folder.resolve("printed.txt"))) {
      Browser owner = server.owner();
      String dataset = bring(owner);
      look(owner, dataset);
      spoil(workspace);
      look(owner, dataset);
      refused(server, owner);
      String token = owner.token();
      database.ifPresent(
          postgres -> {
            postgres.halt();
            assertTrue(type(owner, token) >= 500, "nothing is written without a database");
            note(owner.get("/explorer/" + dataset + "?by=" + MARK));
            postgres.resume();
          });
      assertEquals(List.of(), told, "in addresses the server sends people to");
      String printed = server.printed();
      assertTrue(printed.contains("ERROR") || printed.contains("WARN"), "nothing went wrong");
      assertFalse(printed.toLowerCase(Locale.ROOT).contains(MARK), printed);
    } finally {
      database.ifPresent(Postgres::close);
    }
  }

  private String bring(Browser owner) {
    AJourney journey =
        AJourney.begin(owner, "year.csv", new String(rows("x"), StandardCharsets.UTF_8));
    for (String step : List.of("PREVIEW", "COLUMNS", "ISSUES", "INDICATORS", "ACCEPT")) {
      journey.at(step);
    }
    journey.say("student_id", "IDENTIFIER");
    Browser.Seen accepted = journey.accept("A year");
    assertEquals(303, accepted.status(), accepted.body());
    return note(accepted).location().replaceAll(".*/", "");
  }

  private void look(Browser owner, String dataset) {
    for (String path :
        List.of(
            "/",
            "/data/" + dataset,
            "/findings/" + dataset,
            "/explorer/" + dataset,
            "/explorer/" + dataset + "?question=" + MARK + "&by=" + MARK + "&where.school=" + MARK,
            "/explorer/" + dataset + "/view.csv?by=" + MARK,
            "/explorer/" + dataset + "/fence?by=gender",
            "/decisions?q=" + MARK,
            "/" + MARK + "/%00" + MARK)) {
      note(owner.get(path));
    }
  }

  /** Rows that cannot be read any more, as when a disk fails. */
  private static void spoil(Path workspace) throws IOException {
    try (Stream<Path> files = Files.walk(workspace.resolve("datasets"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".parquet")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 8; i < bytes.length - 8; i += 7) {
          bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
      }
    }
  }

  private void refused(ServerProcess server, Browser owner) {
    type(owner, owner.token());
    byte[] torn =
        ("student_id,reads\n\"" + MARK + "1,yes\n" + MARK + "2,yes,no,maybe\n")
            .getBytes(StandardCharsets.UTF_8);
    note(owner.upload("/data/bring", "torn.csv", torn));
    byte[] noBook = ("PK\3\4" + MARK).getBytes(StandardCharsets.ISO_8859_1);
    note(owner.upload("/data/bring", "book.xlsx", noBook));
    note(
        owner.upload(
            "/data/bring",
            "table.parquet",
            ("PAR1" + MARK + "PAR1").getBytes(StandardCharsets.UTF_8)));
    Browser stranger = server.stranger();
    note(stranger.post("/sign-in", "email", MARK + "@school.example", "password", MARK));
    note(stranger.get("/invitation/" + MARK));
    note(owner.post("/data/" + MARK + "/columns", "column", MARK, "role", MARK));
    note(owner.get("/cycles/" + MARK));
  }

  private int type(Browser owner, String token) {
    String[] form = {"_csrf", token, "title", MARK, "what", MARK, "why", MARK, "about", MARK};
    return note(owner.postBare("/decisions/new", form)).status();
  }

  private Browser.Seen note(Browser.Seen seen) {
    String location = seen.response().headers().firstValue("Location").orElse("");
    if (location.toLowerCase(Locale.ROOT).contains(MARK)) {
      told.add(location);
    }
    return seen;
  }

  private static byte[] rows(String salt) {
    StringBuilder text =
        new StringBuilder("student_id,student_name,school,gender,reading_score,reads,note\n");
    for (int i = 0; i < 120; i++) {
      text.append("canary-%s-%d,Canary Number %d,canary school %d".formatted(salt, i, i, i % 2));
      text.append(i % 3 == 0 ? ",canary f" : ",canary m");
      text.append(i % 40 == 0 ? ",canary" : "," + i).append(i % 2 == 0 ? ",yes" : ",no");
      text.append(",canary note ").append(i).append('\n');
    }
    return text.append("canary-short-row\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
