package org.sightline.engine.intake.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.intake.roles.ColumnName;

/** The names under which groups appear in published tables. */
public final class GroupLabels {

  private static final Map<String, GroupLabel> BY_NAME = read("groups.tsv");

  private GroupLabels() {}

  /** The group that {@code text} names, in a cell or in a column's name. */
  public static Optional<GroupLabel> find(String text) {
    String plain = ColumnName.plain(text);
    GroupLabel known = BY_NAME.get(plain);
    if (known == null && plain.endsWith("_students")) {
      known = BY_NAME.get(plain.substring(0, plain.length() - "_students".length()));
    }
    return Optional.ofNullable(known);
  }

  /** Whether {@code text} stands for all. */
  public static boolean isEveryone(String text) {
    return find(text).filter(GroupLabel::isEveryone).isPresent();
  }

  private static Map<String, GroupLabel> read(String resource) {
    Map<String, GroupLabel> names = new HashMap<>();
    try (InputStream in = GroupLabels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the table " + resource + " is missing from the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split("\t", -1);
          GroupLabel label = new GroupLabel(parts[0], parts[1]);
          for (String name : parts[2].split(",")) {
            names.putIfAbsent(name, label);
          }
        }
      }
      return Map.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
