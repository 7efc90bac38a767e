package org.sightline.server.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sightline.server.store.Workspace;
import org.springframework.stereotype.Component;

/** Moves what people, roles and records there are into another database. */
@Component
public class Move {
  private static final String KIND = "jdbc:postgresql:";

  private final Workspace workspace;
  private final Rows rows;

  Move(Workspace workspace, Rows rows) {
    this.workspace = workspace;
    this.rows = rows;
  }

  /**
   * Copies every row, compares every row, and only then makes the next start use the new database.
   * The embedded one stays in the workspace under another name.
   *
   * @throws CareRefused when the new database is none that can be used, or a row is not the same
   */
  public Copied to(String address, String user, String password) {
    if (!address.startsWith(KIND)) {
      throw new CareRefused(
          "--to is '"
              + address.replaceAll("\\?.*", "")
              + "'. Maybe jdbc:postgresql://localhost:5432/sightline.");
    }
    Copied copied = rows.copyTo(address, user, password);
    try {
      ServerSettings.read(workspace.settings())
          .withDatabase(address, user)
          .replace(workspace.settings());
      Path before = workspace.folder().resolve(Backup.DATABASE);
      if (Files.exists(before)) {
        Files.move(before, workspace.folder().resolve("sightline-before-the-move.mv.db"));
      }
    } catch (IOException unwritable) {
      throw new CareRefused(
          "every row was copied, but "
              + workspace.settings()
              + " cannot be written. Maybe set sightline.database.url there yourself.",
          unwritable);
    }
    return copied;
  }
}
