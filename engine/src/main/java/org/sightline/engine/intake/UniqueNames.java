package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.source.TableFile;

/** Column names made unique whatever their letters' case, each change told as an issue. */
final class UniqueNames {

  private static final int LONGEST = 200;

  private UniqueNames() {}

  static List<String> of(TableFile table, IssueLog log) {
    List<String> header = table.header();
    long line = table.linesAboveHeader() + 1L;
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>(table.columns());
    for (int i = 0; i < table.columns(); i++) {
      String name = i < header.size() ? bare(header.get(i)) : "";
      if (name.isEmpty()) {
        name = free("column " + (i + 1), taken);
        log.on(name, IssueKind.UNNAMED_COLUMN, Treatment.RENAMED, Map.of("to", name))
            .add(1, header.isEmpty() ? List.of() : List.of(line));
      } else if (taken.contains(key(name))) {
        String first = name;
        name = free(first, taken);
        log.on(
                name,
                IssueKind.DUPLICATE_COLUMN,
                Treatment.RENAMED,
                Map.of("from", first, "to", name))
            .add(line);
      }
      taken.add(key(name));
      names.add(name);
    }
    return names;
  }

  private static String bare(String name) {
    String bare = Cell.trim(name).replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
    return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
  }

  private static String free(String name, Set<String> taken) {
    String candidate = name;
    for (int n = 2; taken.contains(key(candidate)); n++) {
      candidate = name + " (" + n + ")";
    }
    return candidate;
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
