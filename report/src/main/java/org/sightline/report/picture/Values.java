package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sightline.statistics.Estimate;

/** Every number a drawing must have room for. */
final class Values {
  private Values() {}

  static List<Double> of(Against against, Collection<Estimate> estimates) {
    List<Double> values = new ArrayList<>(of(estimates));
    against.asDouble().ifPresent(values::add);
    return values;
  }

  static List<Double> of(Collection<Estimate> estimates) {
    List<Double> values = new ArrayList<>();
    for (Estimate estimate : estimates) {
      if (Shown.of(estimate) instanceof Shown.Value value) {
        values.add(value.value());
        if (value.interval() != null) {
          values.add(value.interval().lo());
          values.add(value.interval().hi());
        }
      }
    }
    return values;
  }
}
