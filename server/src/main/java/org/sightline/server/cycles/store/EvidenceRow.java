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
    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) @Nullable SourceColumns source,
    @Nullable String note,
    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) @Nullable VoiceColumns voice,
    UUID givenBy,
    Instant givenAt,
    @Nullable Instant withdrawnAt) {

  static EvidenceRow of(Evidence evidence) {
    Backing.@Nullable Counted number =
        evidence.backing() instanceof Backing.Counted given ? given : null;
    Backing.@Nullable Heard voice =
        evidence.backing() instanceof Backing.Heard given ? given : null;
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
      return new Backing.Counted(source.source(), note == null ? "" : note);
    }
    if (voice != null) {
      return voice.voice();
    }
    throw new IllegalStateException("evidence " + id + " holds neither a number nor a voice");
  }
}
