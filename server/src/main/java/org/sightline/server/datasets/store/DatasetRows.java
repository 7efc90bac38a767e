package org.sightline.server.datasets.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface DatasetRows extends Repository<DatasetRow, UUID> {
  DatasetRow save(DatasetRow row);

  void delete(DatasetRow row);

  @Modifying
  @Query("delete from dataset_edit where dataset = :dataset")
  void deleteEdits(UUID dataset);

  List<DatasetRow> findAll();

  Optional<DatasetRow> findByDatasetKey(String datasetKey);

  @Query(
      "select d.dataset_key from dataset d join dataset_version v on v.dataset = d.id"
          + " where v.content_id = :contentId")
  Optional<String> keyOfHolder(String contentId);
}
