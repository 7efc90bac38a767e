package org.sightline.server.care;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sightline.server.store.Embedded;
import org.sightline.server.store.Workspace;
import org.springframework.stereotype.Component;

/**
 * Writes a workspace into one file: its folder, and its database as an embedded one whatever it is
 * now, so that a backup can be restored anywhere.
 */
@Component
public class Backup {
  static final String DATABASE = "sightline.mv.db";
  static final String SETTINGS = "server.properties";

  private final Workspace workspace;
  private final Rows rows;

  Backup(Workspace workspace, Rows rows) {
    this.workspace = workspace;
    this.rows = rows;
  }

  /**
   * Writes it; the file stands there whole or not at all, readable by its owner only.
   *
   * @throws CareRefused when the file is there already or cannot be written, or the database cannot
   *     be read
   */
  public Copied to(Path file) {
    if (Files.exists(file)) {
      throw new CareRefused(
          "the backup is to be " + file + ", which is there already. Maybe choose another name.");
    }
    Path whole = file.toAbsolutePath();
    Path growing = whole.resolveSibling(whole.getFileName() + ".growing");
    Path scratch = whole.resolveSibling(whole.getFileName() + ".database");
    try {
      Folder.delete(scratch);
      Folder.owned(scratch);
      Copied copied =
          rows.copyTo(Embedded.url(new Workspace(scratch)), Embedded.USER, Embedded.PASSWORD);
      Files.deleteIfExists(growing);
      try (ZipOutputStream zip = new ZipOutputStream(Folder.newFile(growing))) {
        add(zip, DATABASE, scratch.resolve(DATABASE));
        addFiles(zip, growing);
      }
      Files.move(growing, whole, StandardCopyOption.ATOMIC_MOVE);
      return copied;
    } catch (IOException unwritable) {
      throw new CareRefused(
          "the backup is to be "
              + file
              + ", which cannot be written. Maybe the disk is full, or the folder is not yours.",
          unwritable);
    } finally {
      clear(growing, scratch);
    }
  }

  private void addFiles(ZipOutputStream zip, Path growing) throws IOException {
    Path home = workspace.folder();
    List<Path> kept;
    try (Stream<Path> tree = Files.walk(home)) {
      kept =
          tree.filter(Files::isRegularFile)
              .filter(each -> !isDatabase(home.relativize(each)))
              .filter(each -> !each.startsWith(workspace.arriving()))
              .filter(each -> !each.equals(growing))
              .filter(each -> !each.toString().contains(".database"))
              .sorted()
              .toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    for (Path each : kept) {
      String name = home.relativize(each).toString().replace('\\', '/');
      if (name.equals(SETTINGS)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(ServerSettings.read(each).withoutDatabase().bytes());
      } else {
        add(zip, name, each);
      }
    }
  }

  /** The embedded database's own files; what they hold is in the backup already. */
  private static boolean isDatabase(Path inside) {
    String name = inside.toString();
    return inside.getNameCount() == 1 && (name.endsWith(".mv.db") || name.endsWith(".trace.db"));
  }

  private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Files.copy(file, (OutputStream) zip);
    zip.closeEntry();
  }

  private static void clear(Path growing, Path scratch) {
    try {
      Files.deleteIfExists(growing);
      Folder.delete(scratch);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
