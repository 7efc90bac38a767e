package org.sightline.server.reflection.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.server.reflection.HalfPage;
import org.sightline.server.reflection.Telling;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A telling, with whom it was told to and what they read, as rows that are added, never changed.
 */
@Table("reflection_telling")
record TellingRow(
    @Id UUID id,
    UUID cycle,
    int conclusion,
    String words,
    UUID saidBy,
    Instant saidAt,
    @MappedCollection(idColumn = "telling") Set<ToldRow> told,
    @MappedCollection(idColumn = "telling") Set<HalfPageRow> pages)
    implements Persistable<UUID> {

  static TellingRow of(Telling telling) {
    return new TellingRow(
        telling.id(),
        telling.cycle(),
        telling.conclusion(),
        telling.words(),
        telling.by(),
        telling.at(),
        telling.told().stream().map(ToldRow::new).collect(Collectors.toSet()),
        telling.pages().stream().map(HalfPageRow::of).collect(Collectors.toSet()));
  }

  Telling telling() {
    return new Telling(
        id,
        cycle,
        conclusion,
        words,
        told.stream().map(ToldRow::account).collect(Collectors.toSet()),
        pages.stream()
            .map(HalfPageRow::page)
            .sorted(Comparator.comparing(HalfPage::language))
            .toList(),
        saidBy,
        saidAt);
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
