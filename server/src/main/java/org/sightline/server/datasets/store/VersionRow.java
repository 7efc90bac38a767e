package org.sightline.server.datasets.store;

import java.time.Instant;
import org.sightline.server.datasets.AcceptedVersion;
import org.sightline.server.datasets.KeptVersion;
import org.springframework.data.relational.core.mapping.Table;

/** A version of a dataset as a row. */
@Table("dataset_version")
record VersionRow(String contentId, Instant acceptedAt, String acceptedBy, long rowCount) {

  static VersionRow of(KeptVersion version) {
    AcceptedVersion accepted = version.accepted();
    return new VersionRow(accepted.id(), accepted.accepted(), version.by(), accepted.rows());
  }

  KeptVersion version() {
    return new KeptVersion(new AcceptedVersion(contentId, acceptedAt, rowCount), acceptedBy);
  }
}
