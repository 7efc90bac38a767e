package org.sightline.server.datasets.store;

import java.util.List;
import java.util.Optional;
import org.sightline.server.datasets.KeptDataset;
import org.sightline.server.datasets.KeptDatasets;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredDatasets implements KeptDatasets {
  private final DatasetRows rows;
  private final ReadRecipes recipes = new ReadRecipes();

  StoredDatasets(DatasetRows rows) {
    this.rows = rows;
  }

  @Override
  @Transactional(readOnly = true)
  public List<KeptDataset> all() {
    return rows.findAll().stream().map(row -> row.dataset(recipes)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<KeptDataset> find(String key) {
    return rows.findByDatasetKey(key).map(row -> row.dataset(recipes));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<KeptDataset> holding(String versionId) {
    return rows.keyOfHolder(versionId).flatMap(this::find);
  }

  @Override
  @Transactional
  public void delete(KeptDataset dataset) {
    rows.deleteEdits(dataset.id());
    rows.delete(DatasetRow.of(dataset));
  }

  @Override
  @Transactional
  public KeptDataset save(KeptDataset dataset) {
    try {
      return rows.save(DatasetRow.of(dataset)).dataset(recipes);
    } catch (DbActionExecutionException refused) {
      if (refused.getCause() instanceof DuplicateKeyException taken) {
        throw taken;
      }
      throw refused;
    }
  }
}
