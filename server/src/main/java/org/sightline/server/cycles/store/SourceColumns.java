package org.sightline.server.cycles.store;

import org.sightline.server.cycles.NumberSource;
import org.sightline.server.findings.GroupText;

/** Where a number comes from, as columns of the row that holds it. */
record SourceColumns(
    String dataset, String dataVersion, String indicator, String people, String question) {

  static SourceColumns of(NumberSource source) {
    return new SourceColumns(
        source.dataset(),
        source.version(),
        source.indicator(),
        GroupText.write(source.group()),
        source.question());
  }

  NumberSource source() {
    return new NumberSource(dataset, dataVersion, indicator, GroupText.read(people), question);
  }
}
