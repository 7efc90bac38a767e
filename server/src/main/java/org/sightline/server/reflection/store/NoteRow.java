package org.sightline.server.reflection.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.reflection.Note;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** A note, as a row that is added and never changed. */
@Table("reflection_note")
record NoteRow(
    @Id UUID id,
    UUID cycle,
    Note.Kind kind,
    LocalDate aboutDay,
    String words,
    UUID saidBy,
    Instant saidAt)
    implements Persistable<UUID> {

  static NoteRow of(Note note) {
    return new NoteRow(
        note.id(), note.cycle(), note.kind(), note.on(), note.words(), note.by(), note.at());
  }

  Note note() {
    return new Note(id, cycle, kind, aboutDay, words, saidBy, saidAt);
  }

  @Override
  public @Nullable UUID getId() {
    return id;
  }

  @Override
  @Transient
  public boolean isNew() {
    return true;
  }
}
