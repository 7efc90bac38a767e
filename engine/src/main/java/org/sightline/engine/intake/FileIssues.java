package org.sightline.engine.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.intake.source.TableFile;

/** What is odd about a file as a whole. */
final class FileIssues {

  private FileIssues() {}

  static void tell(TableFile table, IssueLog log) {
    int above = table.linesAboveHeader();
    log.ofRows(IssueKind.LINES_ABOVE_HEADER, Treatment.KEPT, Map.of())
        .add(above, LongStream.rangeClosed(1, above).boxed().toList());
    log.ofRows(IssueKind.UNREADABLE_TEXT, Treatment.REPAIRED, Map.of("what", "nul"))
        .add(table.nulCharacters(), List.of());
  }
}
