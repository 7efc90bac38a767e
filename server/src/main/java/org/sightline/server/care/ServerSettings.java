package org.sightline.server.care;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of {@code server.properties}, whatever else stands in them.
 *
 * @param lines as they are in the file
 */
record ServerSettings(List<String> lines) {
  private static final Pattern DATABASE =
      Pattern.compile("\\s*sightline\\.database\\.(url|user|password)\\s*[=: ].*");

  ServerSettings {
    lines = List.copyOf(lines);
  }

  /** None when the file does not exist. */
  static ServerSettings read(Path file) throws IOException {
    return new ServerSettings(Files.exists(file) ? Files.readAllLines(file) : List.of());
  }

  /** The same for the database in the workspace. */
  ServerSettings withoutDatabase() {
    return new ServerSettings(
        lines.stream().filter(line -> !DATABASE.matcher(line).matches()).toList());
  }

  /** The same for another database. Its password is left to whoever runs the server. */
  ServerSettings withDatabase(String address, String user) {
    List<String> changed = new ArrayList<>(withoutDatabase().lines());
    changed.add("sightline.database.url=" + address.replace("\\", "\\\\"));
    changed.add("sightline.database.user=" + user.replace("\\", "\\\\"));
    return new ServerSettings(changed);
  }

  byte[] bytes() {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Puts it in the place of a file at once. */
  void replace(Path file) throws IOException {
    Path growing = file.resolveSibling(file.getFileName() + ".growing");
    Files.deleteIfExists(growing);
    try (var out = Folder.newFile(growing)) {
      out.write(bytes());
    }
    Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
