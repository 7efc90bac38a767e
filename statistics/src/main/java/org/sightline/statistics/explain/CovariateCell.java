package org.sightline.statistics.explain;

import java.util.List;
import org.sightline.statistics.Moments;

/**
 * People who are alike in the traits a comparison looks at; one person, or many with their mean.
 *
 * @param traits numbers, in the same order in every cell; a kind such as a school is given as 0/1
 *     columns with one kind left out as the base
 * @param outcome how many they are and their mean outcome
 */
public record CovariateCell(List<Double> traits, Moments outcome) {
  public CovariateCell {
    traits = List.copyOf(traits);
  }
}
