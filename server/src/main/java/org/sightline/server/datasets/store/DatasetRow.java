package org.sightline.server.datasets.store;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.engine.recipe.RecipeWriter;
import org.sightline.server.datasets.KeptDataset;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A dataset as a row, with its versions and what was said of its columns. */
@Table("dataset")
record DatasetRow(
    @Id UUID id,
    @Version int version,
    String datasetKey,
    String name,
    String recipe,
    @MappedCollection(idColumn = "dataset") Set<VersionRow> versions,
    @MappedCollection(idColumn = "dataset") Set<ColumnRow> columns) {

  static DatasetRow of(KeptDataset dataset) {
    return new DatasetRow(
        dataset.id(),
        dataset.version(),
        dataset.key(),
        dataset.name(),
        RecipeWriter.write(dataset.recipe()),
        dataset.versions().stream().map(VersionRow::of).collect(Collectors.toSet()),
        dataset.notes().stream().map(ColumnRow::of).collect(Collectors.toSet()));
  }

  KeptDataset dataset(ReadRecipes recipes) {
    return new KeptDataset(
        id,
        version,
        datasetKey,
        name,
        recipes.of(recipe),
        versions.stream().map(VersionRow::version).toList(),
        columns.stream().map(ColumnRow::note).toList());
  }
}
