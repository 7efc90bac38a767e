package org.sightline.server.findings.web;

import java.util.List;
import java.util.Optional;
import org.sightline.server.datasets.Dependent;
import org.sightline.server.datasets.Dependents;
import org.sightline.server.findings.Marks;
import org.springframework.stereotype.Component;

/** What people said of a dataset's findings rests on it; a single version may go, marks stay. */
@Component
class MarksOnDataset implements Dependents {
  private final Marks marks;

  MarksOnDataset(Marks marks) {
    this.marks = marks;
  }

  @Override
  public List<Dependent> on(String key, Optional<String> version) {
    long count = version.isPresent() ? 0 : marks.count(key);
    return count == 0
        ? List.of()
        : List.of(
            new Dependent(
                FindingsWords.MARKED_HERE, List.of(Long.toString(count)), "/findings/" + key));
  }
}
