package org.sightline.statistics.change;

import java.util.List;
import org.sightline.statistics.Moments;

/**
 * How many and what mean, for each school in each cell of a design (group × wave × arm).
 *
 * <p>This is all a clustered comparison of cell means needs; no student's row is kept.
 */
final class ClusterCells {

  /** A school without anyone in a cell. */
  static final Moments NOBODY = new Moments(0, 0, 0);

  final double[][] n;
  final double[][] mean;
  final List<String> cellNames;

  /** People in each cell over all schools. */
  final double[] total;

  /** Mean of each cell over all its people; 0 where there is nobody. */
  final double[] overall;

  /** Schools with anyone in each cell. */
  final int[] schoolsIn;

  private ClusterCells(double[][] n, double[][] mean, List<String> cellNames) {
    this.n = n;
    this.mean = mean;
    this.cellNames = cellNames;
    int cells = cellNames.size();
    total = new double[cells];
    overall = new double[cells];
    schoolsIn = new int[cells];
    for (int j = 0; j < n.length; j++) {
      for (int c = 0; c < cells; c++) {
        if (n[j][c] > 0) {
          total[c] += n[j][c];
          overall[c] += n[j][c] / total[c] * (mean[j][c] - overall[c]);
          schoolsIn[c]++;
        }
      }
    }
  }

  /** One row of moments per school, one column per cell name. */
  static ClusterCells of(List<String> cellNames, List<List<Moments>> schools) {
    int cells = cellNames.size();
    double[][] n = new double[schools.size()][cells];
    double[][] mean = new double[schools.size()][cells];
    for (int j = 0; j < n.length; j++) {
      List<Moments> row = schools.get(j);
      for (int c = 0; c < cells; c++) {
        n[j][c] = row.get(c).n();
        mean[j][c] = row.get(c).mean();
      }
    }
    return new ClusterCells(n, mean, List.copyOf(cellNames));
  }

  /** Schools with anyone in a cell of non-zero weight. */
  int schoolsWith(int[] weights) {
    int count = 0;
    for (double[] row : n) {
      boolean any = false;
      for (int c = 0; c < weights.length; c++) {
        any |= weights[c] != 0 && row[c] > 0;
      }
      count += any ? 1 : 0;
    }
    return count;
  }
}
