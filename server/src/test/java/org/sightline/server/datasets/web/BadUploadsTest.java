package org.sightline.server.datasets.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.TestServer;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.ASchoolYear;
import org.sightline.server.datasets.Reviews;
import org.sightline.server.drive.Browser;

/** Each is answered by a plain page with the next step and the right status, and loses nothing. */
class BadUploadsTest {
  private final TestServer server = TestServer.shared();
  private final Browser analyst = server.as(Role.ANALYST, Scope.everywhere());

  @Test
  void aFileThatIsTooLargeIsRefusedInWordsAndNothingOfItIsKept(@TempDir Path workspace) {
    TestServer small = TestServer.own(workspace, Map.of("sightline.upload.limit", "64KB"));
    try {
      Browser owner = small.enter(small.owner().viewer());
      Browser.Seen refused = owner.upload("/data/bring", "large.csv", new byte[200_000]);
      assertEquals(413, refused.status());
      assertTrue(refused.body().contains("This file is too large"), refused.body());
      assertEquals(List.of(), files(workspace.resolve("uploads")));
      assertEquals(303, owner.upload("/data/bring", "small.csv", bytes(2024)).status());
    } finally {
      small.running().close();
    }
  }

  @Test
  void anUploadThatBreaksOffLeavesNothingBehind(@TempDir Path workspace) throws Exception {
    TestServer own = TestServer.own(workspace, Map.of());
    try {
      Browser owner = own.enter(own.owner().viewer());
      String token = owner.token();
      try (Socket socket = new Socket("localhost", own.address().getPort())) {
        OutputStream out = socket.getOutputStream();
        out.write(
            ("POST /data/bring HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n"
                    + "Content-Type: multipart/form-data; boundary=edge\r\nCookie: sightline="
                    + owner.cookie("sightline")
                    + "; form="
                    + owner.cookie("form")
                    + "\r\n\r\n--edge\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                    + token
                    + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\";"
                    + " filename=\"half.csv\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[300_000]);
        out.flush();
      }
      for (int i = 0; i < 100 && !files(workspace.resolve("uploads")).isEmpty(); i++) {
        Thread.sleep(50);
      }
      assertEquals(List.of(), files(workspace.resolve("uploads")));
      assertEquals(List.of(), own.bean(Reviews.class).all());
      assertEquals(200, owner.get("/data").status());
    } finally {
      own.running().close();
    }
  }

  @Test
  void aSpreadsheetThatUnfoldsToTooMuchIsRefusedAndCanBeThrownAway() throws IOException {
    AJourney journey = AJourney.begin(analyst, "bomb.xlsx", bomb());
    Browser.Seen page = journey.page();
    assertEquals(200, page.status());
    assertTrue(page.body().contains("unfolds to more than can be read safely"), page.body());
    assertTrue(page.body().contains("Save the sheet as .csv"));
    assertEquals(303, analyst.post(journey.address + "/drop").status());
  }

  @Test
  void aNameThatClimbsOutOfTheFolderIsOnlyALastName() {
    for (String name :
        List.of("../../../key", "..\\..\\key", "/etc/passwd", "..", ".hidden", "a\u0000b.csv")) {
      AJourney journey = AJourney.begin(analyst, name.replace("\u0000", "%00"), bytes(2018));
      Path folder = server.workspace().resolve("uploads").resolve(id(journey));
      assertEquals(1, files(folder).size(), name);
      assertTrue(journey.page().body().contains("What each column is for"), name);
      analyst.post(journey.address + "/drop");
    }
    assertFalse(Files.exists(server.workspace().resolve("key")));
  }

  @Test
  void scriptInAColumnOrACategoryIsShownAsText() {
    String text =
        ASchoolYear.text(2024, "<script>alert('c')</script>")
            .replace(",No,", ",<img src=x onerror=alert('v')>,");
    AJourney journey = AJourney.begin(analyst, "<b>file</b>.csv", text);
    for (String step : List.of("COLUMNS", "ISSUES", "INDICATORS", "ACCEPT")) {
      harmless(journey.at(step).body());
    }
    String dataset = journey.accept("<i>name</i>").location().replaceAll("\\?.*", "");
    harmless(analyst.get(dataset).body());
    harmless(analyst.get(dataset + "/questions?column=english_learner&how=ONE_OF").body());
    harmless(analyst.get("/data").body());
    harmless(analyst.get(dataset + "?told=edited&column=%3Cscript%3E").body());
  }

  private static void harmless(String body) {
    for (String raw : List.of("<script>alert", "<img src=x", "<i>name", "<b>file", "<script>\"")) {
      assertFalse(body.contains(raw), raw);
    }
  }

  @Test
  void anEmptyOrABinaryFileSaysWhatItIsAndWhatToDo() {
    AJourney empty = AJourney.begin(analyst, "empty.csv", new byte[0]);
    assertTrue(empty.page().body().contains("The file holds no rows"), empty.page().body());
    AJourney picture =
        AJourney.begin(
            analyst, "picture.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    assertTrue(picture.page().body().contains("This file is no table"));
    analyst.post(empty.address + "/drop");
    analyst.post(picture.address + "/drop");
  }

  @Test
  void aFolderThatCannotBeWrittenIsAnsweredWithInsufficientStorage(@TempDir Path workspace)
      throws IOException {
    TestServer own = TestServer.own(workspace, Map.of());
    try {
      Browser owner = own.enter(own.owner().viewer());
      Path uploads = workspace.resolve("uploads");
      Files.delete(uploads.resolve("arriving"));
      Files.delete(uploads);
      Files.writeString(uploads, "a file stands where the folder should be");
      Browser.Seen refused = owner.upload("/data/bring", "a.csv", bytes(2024));
      assertEquals(507, refused.status(), refused.body());
      assertTrue(refused.body().contains("The disk is full, or cannot be written"));
      assertEquals(List.of(), own.bean(Reviews.class).all());
    } finally {
      own.running().close();
    }
  }

  @Test
  void aVersionOrAReviewThatDoesNotExistIsAPageThatSaysSo() {
    for (String path :
        List.of(
            "/data/no-such",
            "/data/no-such/versions/0123456789ab",
            "/data/no-such/delete",
            "/data/review/00000000-0000-0000-0000-000000000000")) {
      Browser.Seen seen = server.as(Role.LEAD, Scope.everywhere()).get(path);
      assertEquals(404, seen.status(), path);
      assertTrue(seen.body().contains("There is nothing here"), path);
    }
    assertEquals(400, analyst.get("/data/review/not-an-id").status());
  }

  @Test
  void aStrangersFileIsNotEvenWrittenDown() {
    Browser.Seen sent = server.stranger().upload("/data/bring", "a.csv", bytes(2024));
    assertEquals(303, sent.status());
    assertTrue(sent.location().startsWith("/sign-in"));
  }

  @Test
  void whoeverMayNotBringFilesIsToldBeforeAByteOfTheirsIsRead() throws IOException {
    Browser member = server.as(Role.MEMBER, Scope.everywhere());
    assertEquals("HTTP/1.1 403", answerToTheHeadersAlone(member, "/data/bring"));
    assertEquals("HTTP/1.1 403", answerToTheHeadersAlone(member, "/lens/lists"));
    Browser.Seen refused =
        server
            .enter(server.person(Role.MEMBER, Scope.everywhere()).viewer())
            .with("Accept-Language", "es")
            .upload("/data/bring", "a.csv", bytes(2024));
    assertEquals(403, refused.status());
    assertTrue(refused.body().contains("Esto no está abierto para usted"), refused.body());
  }

  @Test
  void aFileSentWhereNoneIsTakenIsNotReadEither() throws IOException {
    assertEquals("HTTP/1.1 400", answerToTheHeadersAlone(analyst, "/account/name"));
    assertEquals("HTTP/1.1 404", answerToTheHeadersAlone(analyst, "/no/such/page"));
    assertEquals("HTTP/1.1 405", answerToTheHeadersAlone(analyst, "/data"));
  }

  /** The beginning of the answer to a form that promises a file and sends nothing of it. */
  private String answerToTheHeadersAlone(Browser browser, String path) throws IOException {
    try (Socket socket = new Socket("localhost", server.address().getPort())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              ("POST "
                      + path
                      + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000000\r\n"
                      + "Content-Type: multipart/form-data; boundary=edge\r\nCookie: sightline="
                      + browser.cookie("sightline")
                      + "\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }
  }

  @Test
  void aDiskThatFillsUpWhileAFileIsReadIsSaidAndTheFileWaitsToBeReadAgain(@TempDir Path workspace)
      throws IOException {
    TestServer own = TestServer.own(workspace, Map.of());
    try {
      Browser owner = own.enter(own.owner().viewer());
      AJourney first = AJourney.begin(owner, "first.csv", bytes(2023));
      Path incoming = workspace.resolve("datasets").resolve("incoming");
      Files.delete(incoming); // as little room as there can be
      AJourney journey = AJourney.begin(owner, "second.csv", bytes(2024));
      Browser.Seen page = journey.page();
      assertEquals(200, page.status());
      assertTrue(page.body().contains("The disk is full"), page.body());
      assertTrue(
          owner.with("Accept-Language", "ar").get(journey.address).body().contains("القرص ممتلئ"));
      assertTrue(first.page().body().contains("<form"), "the other file is as it was");
      Files.createDirectory(incoming);
      assertEquals(303, owner.post(journey.address + "/again").status());
      journey.waitUntilRead();
      assertEquals(303, journey.accept("After all").status());
    } finally {
      own.running().close();
    }
  }

  private static byte[] bytes(int year) {
    return ASchoolYear.text(year, "").getBytes(StandardCharsets.UTF_8);
  }

  private static String id(AJourney journey) {
    return journey.address.replaceAll(".*/", "");
  }

  /** A few hundred kilobytes that unfold to more shared text than is held in memory. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    return bytes.toByteArray();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).toList();
    } catch (IOException gone) {
      return List.of();
    }
  }
}
