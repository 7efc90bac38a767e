package org.sightline.statistics.discovery;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** Attributes as columns of ones and zeros; the alphabetically first level of each is the base. */
final class Design {

  private record Column(String name, RealVector values) {
    Column times(Column other) {
      return new Column(name + " and " + other.name, values.ebeMultiply(other.values));
    }
  }

  private final List<Column> columns = new ArrayList<>();

  private Design(Crossing crossing) {
    columns.add(new Column("intercept", new ArrayRealVector(crossing.strata().size(), 1)));
  }

  static Design interceptOnly(Crossing crossing) {
    return new Design(crossing);
  }

  static Design mains(Crossing crossing) {
    Design design = new Design(crossing);
    for (int a = 0; a < crossing.attributes().size(); a++) {
      design.columns.addAll(indicators(crossing, a));
    }
    return design;
  }

  static Design withInteraction(Crossing crossing, String one, String two) {
    Design design = mains(crossing);
    for (Column left : indicators(crossing, place(crossing, one))) {
      for (Column right : indicators(crossing, place(crossing, two))) {
        design.columns.add(left.times(right));
      }
    }
    return design;
  }

  RealMatrix matrix() {
    RealMatrix matrix =
        MatrixUtils.createRealMatrix(columns.get(0).values().getDimension(), columns.size());
    for (int j = 0; j < columns.size(); j++) {
      matrix.setColumnVector(j, columns.get(j).values());
    }
    return matrix;
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  private static List<Column> indicators(Crossing crossing, int attribute) {
    List<String> levels =
        crossing.strata().stream().map(s -> s.levels().get(attribute)).distinct().sorted().toList();
    return levels.stream()
        .skip(1)
        .map(
            level ->
                new Column(
                    crossing.attributes().get(attribute) + " = " + level,
                    new ArrayRealVector(
                        crossing.strata().stream()
                            .mapToDouble(s -> s.levels().get(attribute).equals(level) ? 1 : 0)
                            .toArray())))
        .toList();
  }

  private static int place(Crossing crossing, String attribute) {
    int place = crossing.attributes().indexOf(attribute);
    if (place < 0) {
      throw new IllegalArgumentException(
          "there is no attribute \""
              + attribute
              + "\" among "
              + crossing.attributes()
              + ". Maybe it is spelt otherwise.");
    }
    return place;
  }
}
