package org.sightline.server.datasets;

import java.util.List;
import org.sightline.report.language.Phrase;

/**
 * Something that rests on a dataset.
 *
 * @param what says what it is
 * @param values for the phrase's parameters: ready text, or numbers where the words depend on them
 * @param path where it can be looked at
 */
public record Dependent(Phrase what, List<Object> values, String path) {
  public Dependent {
    values = List.copyOf(values);
  }
}
