package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.ServeSettings;
import org.sightline.server.SightlineServer;
import org.sightline.server.store.Embedded;
import org.sightline.server.store.Workspace;

class VerifyCommandTest {
  @TempDir private Path folder;

  @Test
  void itSaysThatEveryRecordIsSoundAndThenWhichEntryWasChanged() throws Exception {
    SightlineServer.start(ServeSettings.loopback(folder, 0)).close();
    Answer.to("verify", "--workspace", folder).ran().prints("audit: sound, 1 entries, last hash ");
    try (Connection database =
            DriverManager.getConnection(Embedded.url(new Workspace(folder)), "sightline", "");
        Statement change = database.createStatement()) {
      assertEquals(
          1, change.executeUpdate("update chain_entry set content = 'x' where number = 1"));
    }
    Answer broken = Answer.to("verify", "--workspace", folder);
    assertEquals(ExitCode.UNUSABLE_INPUT, broken.code());
    broken.prints("audit: broken at entry 1, which is not what was written");
  }

  @Test
  void aFolderThatIsNoWorkspaceIsSaidAndLeftAlone() {
    Path none = folder.resolve("none");
    Answer.to("verify", "--workspace", none)
        .refused(ExitCode.UNUSABLE_INPUT, "in which no server ever ran");
    assertFalse(Files.exists(none));
  }

  @Test
  void aWorkspaceInUseIsSaid() throws Exception {
    Path workspace = folder.resolve("workspace");
    try (OwnProcess server =
        OwnProcess.start(folder, List.of(), "serve", "--workspace", workspace, "--port", 0)) {
      server.printed(Pattern.compile("Ctrl-C"));
      Answer.to("verify", "--workspace", workspace)
          .refused(ExitCode.UNUSABLE_INPUT, "which another server uses", "Maybe stop that one");
    }
  }
}
