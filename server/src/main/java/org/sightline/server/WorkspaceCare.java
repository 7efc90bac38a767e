package org.sightline.server;

import java.nio.file.Path;
import org.sightline.server.care.Backup;
import org.sightline.server.care.CareRefused;
import org.sightline.server.care.Copied;
import org.sightline.server.care.Move;
import org.sightline.server.care.Restore;

/** Backing a workspace up, restoring it, and moving its database, while no server uses it. */
public final class WorkspaceCare {
  private WorkspaceCare() {}

  /**
   * Writes the whole workspace into one file.
   *
   * @throws CannotStart when a server is using it, or the database does not answer
   * @throws CareRefused when the file cannot be written, or is there already
   */
  public static Copied backup(Path workspace, Path file) {
    return Aside.in(workspace, CareBeans.class, beans -> beans.getBean(Backup.class).to(file));
  }

  /**
   * Makes a workspace out of a backup.
   *
   * @param workspace a folder that is not there yet
   * @throws CareRefused when it is there, or the backup is none or damaged
   */
  public static void restore(Path workspace, Path file) {
    Restore.into(workspace, file);
  }

  /**
   * Moves the database to an empty PostgreSQL and makes the next start use it.
   *
   * @throws CannotStart when a server is using the workspace
   * @throws CareRefused when the new database cannot be used, or a row is not the same there
   */
  public static Copied move(Path workspace, String address, String user, String password) {
    return Aside.in(
        workspace, CareBeans.class, beans -> beans.getBean(Move.class).to(address, user, password));
  }
}
