package org.sightline.server.findings.store;

import java.time.Instant;
import java.util.UUID;
import org.sightline.engine.findings.Verdict;
import org.sightline.server.cells.Sight;
import org.sightline.server.chain.Sha256;
import org.sightline.server.findings.FindingId;
import org.sightline.server.findings.GroupText;
import org.sightline.server.findings.Mark;
import org.sightline.server.findings.MarkKind;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A mark as a row.
 *
 * @param sightKey a fingerprint of {@code sight}, which may be too long for an index
 */
@Table("finding_mark")
record MarkRow(
    @Id UUID id,
    @Version int version,
    String dataset,
    String finding,
    String sightKey,
    String sight,
    String indicator,
    String people,
    MarkKind kind,
    String note,
    Verdict verdict,
    UUID markedBy,
    Instant markedAt) {

  static MarkRow of(Mark mark) {
    return new MarkRow(
        mark.id(),
        mark.version(),
        mark.dataset(),
        mark.finding().text(),
        key(mark.sight()),
        mark.sight().written(),
        mark.indicator(),
        GroupText.write(mark.group()),
        mark.kind(),
        mark.note(),
        mark.verdict(),
        mark.by(),
        mark.at());
  }

  Mark mark() {
    return new Mark(
        id,
        version,
        dataset,
        new FindingId(finding),
        Sight.read(sight),
        indicator,
        GroupText.read(people),
        kind,
        note,
        verdict,
        markedBy,
        markedAt);
  }

  static String key(Sight sight) {
    return Sha256.of(sight.written());
  }
}
