package org.sightline.server.datasets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.engine.recipe.Recipe;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A dataset with all that is kept of it.
 *
 * @param id never changes
 * @param version counts every change, so that two people never overwrite one another; 0 before it
 *     is first kept
 * @param key its part in addresses
 * @param name what people call it
 * @param recipe what is asked of it, with places from the widest to the narrowest
 * @param versions newest first; at least one
 * @param notes what people said of its columns, at most one per column
 */
public record KeptDataset(
    UUID id,
    int version,
    String key,
    String name,
    Recipe recipe,
    List<KeptVersion> versions,
    List<ColumnNote> notes) {

  public KeptDataset {
    versions =
        versions.stream()
            .sorted(
                Comparator.comparing((KeptVersion each) -> each.accepted().accepted()).reversed())
            .toList();
    notes =
        notes.stream()
            .filter(note -> !note.isBlank())
            .sorted(Comparator.comparing(ColumnNote::column))
            .toList();
  }

  /** The same, as the rest of the server sees it. */
  public Dataset dataset() {
    return new Dataset(key, name, versions.stream().map(KeptVersion::accepted).toList());
  }

  /** What was said of this column; a blank note when nothing was. */
  public ColumnNote note(String column) {
    return notes.stream()
        .filter(note -> note.column().equals(column))
        .findFirst()
        .orElse(ColumnNote.blank(column));
  }

  /** The version of this fingerprint, or of its first 12 digits. */
  public Optional<KeptVersion> find(String id) {
    return id.length() < 12
        ? Optional.empty()
        : versions.stream().filter(each -> each.accepted().id().startsWith(id)).findFirst();
  }

  /** The same with one version more. */
  KeptDataset with(KeptVersion more) {
    List<KeptVersion> all = new ArrayList<>(versions);
    all.add(more);
    return new KeptDataset(id, version, key, name, recipe, all, notes);
  }

  /** The same with one version less. */
  KeptDataset without(KeptVersion gone) {
    return new KeptDataset(
        id,
        version,
        key,
        name,
        recipe,
        versions.stream().filter(each -> !each.equals(gone)).toList(),
        notes);
  }

  /** The same, when it is still the one that somebody was looking at. */
  KeptDataset seen(int number) {
    if (version != number) {
      throw new OptimisticLockingFailureException("dataset " + key + " has changed");
    }
    return this;
  }

  /** The same, asked otherwise. */
  KeptDataset with(Recipe other) {
    return new KeptDataset(id, version, key, name, other, versions, notes);
  }

  /** The same with other words on its columns. */
  KeptDataset noted(List<ColumnNote> others) {
    return new KeptDataset(id, version, key, name, recipe, versions, others);
  }
}
