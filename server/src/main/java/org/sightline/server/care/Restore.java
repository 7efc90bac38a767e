package org.sightline.server.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Makes a workspace out of a backup. */
public final class Restore {
  private Restore() {}

  /**
   * Makes it in a folder that is not there yet; it stands there whole or not at all.
   *
   * @throws CareRefused when the folder is there already or cannot be written, or the file is no
   *     backup or a damaged one
   */
  public static void into(Path folder, Path backup) {
    if (Files.exists(folder)) {
      throw new CareRefused(
          "workspace is "
              + folder
              + ", which is there already. Maybe choose a folder that does not exist yet: nothing"
              + " is ever restored over a workspace.");
    }
    look(backup);
    Path whole = folder.toAbsolutePath().normalize();
    Path growing = whole.resolveSibling(whole.getFileName() + ".growing");
    try {
      Folder.delete(growing);
      Folder.owned(growing);
      try {
        unpack(backup, growing);
        Files.move(growing, whole, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Folder.delete(growing);
      }
    } catch (IOException broken) {
      throw new CareRefused(
          "the backup "
              + backup
              + " cannot be restored into "
              + folder
              + ". Maybe it is damaged, or the disk is full; another copy of it may be whole.",
          broken);
    }
  }

  /** A file that was cut off has no list of what is in it. */
  private static void look(Path backup) {
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      if (zip.getEntry(Backup.DATABASE) != null) {
        return;
      }
    } catch (IOException unreadable) {
      throw noBackup(backup, unreadable);
    }
    throw noBackup(backup, null);
  }

  private static CareRefused noBackup(
      Path backup, @org.jspecify.annotations.Nullable Throwable cause) {
    String message =
        "the backup is "
            + backup
            + ", which is none of ours, or not whole. Maybe the path is mistyped, or it was not"
            + " copied to its end.";
    return cause == null ? new CareRefused(message) : new CareRefused(message, cause);
  }

  /** Read in one go, which compares what each file was with what comes out. */
  private static void unpack(Path backup, Path folder) throws IOException {
    try (InputStream bytes = Files.newInputStream(backup);
        ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder) || entry.isDirectory()) {
          throw new IOException("the backup holds a path that leads out of it");
        }
        Path above = file.getParent();
        if (above != null && !Files.exists(above)) {
          Files.createDirectories(above);
        }
        try (OutputStream out = Folder.newFile(file)) {
          zip.transferTo(out);
        }
      }
    }
  }
}
