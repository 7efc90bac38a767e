package org.sightline.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.ServeSettings;
import org.sightline.server.SightlineServer;

class CareCommandsTest {
  @TempDir private Path folder;

  @Test
  void aWorkspaceIsBackedUpRestoredAndSound() {
    Path school = folder.resolve("school");
    Path again = folder.resolve("again");
    Path backup = folder.resolve("backup.zip");
    SightlineServer.start(ServeSettings.loopback(school, 0)).close();
    Answer.to("backup", "--workspace", school, "--to", backup)
        .ran()
        .prints("Wrote " + backup, "compared, and every file");
    Answer.to("restore", "--workspace", again, "--from", backup)
        .ran()
        .prints("sightline serve --workspace " + again);
    Answer.to("verify", "--workspace", again).ran().prints("audit: sound");
    Answer.to("backup", "--workspace", school, "--to", backup)
        .refused(ExitCode.UNUSABLE_INPUT, "which is there already");
    Answer.to("restore", "--workspace", again, "--from", backup)
        .refused(ExitCode.UNUSABLE_INPUT, "which is there already");
  }

  @Test
  void anAddressThatIsNoneIsSaid() {
    SightlineServer.start(ServeSettings.loopback(folder, 0)).close();
    Answer.to("move", "--workspace", folder, "--to", "localhost")
        .refused(ExitCode.UNUSABLE_INPUT, "--to is 'localhost'. Maybe jdbc:postgresql://");
  }
}
