package org.sightline.engine.example;

import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes an example district into a folder. */
public final class ExampleDistrict {
  private ExampleDistrict() {}

  /**
   * Writes the chosen tables, {@code events.csv} and {@code truth.json}. Either all of them stand
   * in the folder afterwards or none: they grow in a hidden folder beside their place and are moved
   * at the end, {@code truth.json} last.
   *
   * @param folder made when missing
   * @param progress hears from the calling thread
   * @throws ExampleWriteException when it cannot be written; its message is meant for the reader
   * @throws InterruptedException when the calling thread is interrupted
   */
  public static ExampleResult write(ExampleSettings settings, Path folder, ExampleProgress progress)
      throws ExampleWriteException, InterruptedException {
    // Not a channel: those close when their thread is interrupted and take that for a disk error.
    return write(settings, folder, progress, path -> new FileOutputStream(path.toFile()));
  }

  static ExampleResult write(
      ExampleSettings settings, Path folder, ExampleProgress progress, Staging.Opener opener)
      throws ExampleWriteException, InterruptedException {
    List<String> standing = standing(folder);
    if (!standing.isEmpty() && !settings.replacing()) {
      throw new ExampleWriteException(
          ExampleWriteException.Why.ALREADY_THERE,
          folder,
          "it holds " + String.join(" and ", standing) + " already",
          "choose another folder, or say that they may be replaced");
    }
    Recipe recipe = new Recipe(settings);
    try (Staging staging = Staging.in(folder, opener)) {
      try {
        fill(recipe, staging, progress);
        Set<ExampleTable> leftOut = EnumSet.allOf(ExampleTable.class);
        leftOut.removeAll(settings.tables());
        return new ExampleResult(folder, staging.commit(standing), leftOut);
      } catch (ExampleWriteException e) {
        if (staging.calledOff()) {
          throw new InterruptedException("the process is ending");
        }
        throw e;
      }
    }
  }

  private static void fill(Recipe recipe, Staging staging, ExampleProgress progress)
      throws ExampleWriteException, InterruptedException {
    Map<ExampleTable, StagedFile> files = new EnumMap<>(ExampleTable.class);
    for (ExampleTable table : recipe.settings().tables()) {
      StagedFile file = staging.open(table.fileName());
      file.append(new CsvBytes().header(recipe.rows(table).header()));
      files.put(table, file);
    }
    CsvBytes events = new CsvBytes().header(EventRows.HEADER);
    EventRows.append(recipe.region(), recipe.calendars(), events);
    staging.open(EventRows.FILE_NAME).append(events);
    new Assembly(recipe)
        .run(
            block -> {
              for (Map.Entry<ExampleTable, StagedFile> entry : files.entrySet()) {
                CsvBytes rows = block.rows().get(entry.getKey());
                if (rows != null) {
                  entry.getValue().append(rows);
                }
              }
            },
            progress);
    staging.open(TruthFile.NAME).append(TruthFile.bytes(recipe));
  }

  private static List<String> standing(Path folder) {
    List<String> names = new ArrayList<>();
    names.add(TruthFile.NAME);
    for (ExampleTable table : ExampleTable.values()) {
      names.add(table.fileName());
    }
    names.add(EventRows.FILE_NAME);
    names.removeIf(name -> !Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS));
    return names;
  }
}
