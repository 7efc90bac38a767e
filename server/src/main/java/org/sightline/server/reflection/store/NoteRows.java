package org.sightline.server.reflection.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NoteRows extends Repository<NoteRow, UUID> {
  NoteRow save(NoteRow row);

  List<NoteRow> findByCycleOrderByAboutDayAscSaidAtAsc(UUID cycle);
}
