package org.sightline.server.cycles.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.cycles.Backing;
import org.sightline.server.cycles.Evidence;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A piece of evidence as a row: a number or a voice. */
@Table("cycle_evidence")
record EvidenceRow(
    @Id UUID id,
    @Version int version,
    UUID cause,
    boolean against,
    @Embedded.Nullable @Nullable SourceColumns source,
    @Nullable String note,
    @Embedded.Nullable @Nullable VoiceColumns voice,
    UUID givenBy,
    Instant givenAt,
    @Nullable Instant withdrawnAt) {

  static EvidenceRow of(Evidence evidence) {
    Backing.@Nullable Number number =
        evidence.backing() instanceof Backing.Number given ? given : null;
    Backing.@Nullable Voice voice =
        evidence.backing() instanceof Backing.Voice given ? given : null;
    return new EvidenceRow(
        evidence.id(),
        evidence.version(),
        evidence.cause(),
        evidence.against(),
        number == null ? null : SourceColumns.of(number.source()),
        number == null ? null : number.note(),
        voice == null ? null : VoiceColumns.of(voice),
        evidence.givenBy(),
        evidence.givenAt(),
        evidence.withdrawnAt().orElse(null));
  }

  Evidence evidence() {
    return new Evidence(
        id, version, cause, against, backing(), givenBy, givenAt, Optional.ofNullable(withdrawnAt));
  }

  private Backing backing() {
    if (source != null) {
      return new Backing.Number(source.source(), note == null ? "" : note);
    }
    if (voice != null) {
      return voice.voice();
    }
    throw new IllegalStateException("evidence " + id + " holds neither a number nor a voice");
  }
}
