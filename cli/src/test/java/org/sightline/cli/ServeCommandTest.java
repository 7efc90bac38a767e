package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {
  private static final Pattern READY = Pattern.compile("is ready at (http://\\S+)");
  private static final Pattern LINK = Pattern.compile("\\n  (http://\\S+/set-up/\\S+)");
  private static final Pattern STOP = Pattern.compile("Ctrl-C");

  @TempDir private Path folder;

  private static int ask(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void theFirstStartPrintsTheOnlyWayInAndItStopsWhenAsked() throws Exception {
    Path workspace = folder.resolve("my school");
    try (OwnProcess server =
        OwnProcess.start(folder, List.of(), "serve", "--workspace", workspace, "--port", 0)) {
      server.printed(STOP);
      String address = server.printed(READY);
      assertEquals(303, ask(address), "nobody gets in without signing in");
      assertEquals(200, ask(server.printed(LINK)));
      assertTrue(Files.exists(workspace.resolve("sightline.mv.db")));
      assertEquals(143, server.stop());
      assertEquals("", server.err());
      assertFalse(server.out().contains("Exception"), server.out());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65_536})
  void aPortThatIsNoneIsSaid(int port) {
    Answer answer = Answer.to("serve", "--workspace", folder, "--port", port);
    assertEquals(ExitCode.WRONG_USAGE, answer.code());
    assertTrue(answer.err().contains("--port is " + port + ". Maybe choose"), answer.err());
  }

  @Test
  void aWorkspaceThatCannotBeMadeIsSaid() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Answer.to("serve", "--workspace", file.resolve("below"))
        .refused(ExitCode.UNUSABLE_INPUT, "which cannot be made or written");
  }

  @Test
  void theVerbsForFilesLoadNothingOfTheServerNorOfPaper() throws Exception {
    try (OwnProcess gaps =
        OwnProcess.start(
            folder,
            List.of("-Xlog:class+load:file=" + folder.resolve("loaded.txt")),
            "gaps",
            Tables.passing(folder),
            "--report",
            folder.resolve("report.html"))) {
      assertEquals(ExitCode.RAN, gaps.code(), gaps.err());
    }
    List<String> loaded = Files.readAllLines(folder.resolve("loaded.txt"));
    assertTrue(loaded.stream().anyMatch(line -> line.contains("org.sightline.cli.GapsCommand")));
    Pattern ofTheServer =
        Pattern.compile(
            " (org\\.springframework|org\\.apache\\.(catalina|tomcat|coyote)|org\\.h2|ch\\.qos"
                + "|gg\\.jte|org\\.flywaydb|com\\.zaxxer|com\\.openhtmltopdf|org\\.apache\\.pdfbox"
                + "|org\\.apache\\.batik)\\.");
    assertEquals(
        List.of(), loaded.stream().filter(line -> ofTheServer.matcher(line).find()).toList());
  }
}
