package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The fields that say where a number comes from.
 *
 * @param dataset the dataset's key; empty when there is no data yet
 * @param datasets every dataset, each with the address that chooses it
 * @param questions what may be asked of it
 * @param groups who may be told apart, each attribute with its levels
 * @param form what stands in the fields
 */
public record NumberFields(
    String dataset,
    List<Choice> datasets,
    List<Option> questions,
    List<Attribute> groups,
    Form form) {

  /** A dataset to choose. */
  public record Choice(String name, String address, boolean chosen) {}

  /** An attribute and its levels. */
  public record Attribute(String name, List<Option> levels) {
    public Attribute {
      levels = List.copyOf(levels);
    }
  }

  public NumberFields {
    datasets = List.copyOf(datasets);
    questions = List.copyOf(questions);
    groups = List.copyOf(groups);
  }
}
