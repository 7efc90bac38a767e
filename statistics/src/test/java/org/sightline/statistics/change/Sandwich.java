package org.sightline.statistics.change;

import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The same model the long way, student by student in matrices, as a second opinion: residuals of y
 * ~ group × wave, summed by school.
 */
final class Sandwich {

  private Sandwich() {}

  /** The cluster-robust standard error of the change of the gap without any correction (CR0). */
  static double cr0(List<SchoolWaves> schools) {
    double[][] cross = new double[4][4];
    double[] moment = new double[4];
    for (SchoolWaves school : schools) {
      for (int c = 0; c < 4; c++) {
        var cell = school.cells().get(c);
        for (int a = 0; a < 4; a++) {
          moment[a] += row(c)[a] * cell.n() * cell.mean();
          for (int b = 0; b < 4; b++) {
            cross[a][b] += row(c)[a] * row(c)[b] * cell.n();
          }
        }
      }
    }
    RealMatrix bread = MatrixUtils.inverse(MatrixUtils.createRealMatrix(cross));
    double[] beta = bread.operate(moment);
    RealMatrix meat = MatrixUtils.createRealMatrix(4, 4);
    for (SchoolWaves school : schools) {
      double[] score = new double[4];
      for (int c = 0; c < 4; c++) {
        var cell = school.cells().get(c);
        double fitted = 0;
        for (int a = 0; a < 4; a++) {
          fitted += row(c)[a] * beta[a];
        }
        for (int a = 0; a < 4; a++) {
          score[a] += row(c)[a] * cell.n() * (cell.mean() - fitted);
        }
      }
      RealMatrix column = MatrixUtils.createColumnRealMatrix(score);
      meat = meat.add(column.multiplyTransposed(column));
    }
    return Math.sqrt(bread.multiply(meat).multiply(bread).getEntry(3, 3));
  }

  /** 1, group, after, group × after for cell c of (group, reference) × (before, after). */
  private static double[] row(int c) {
    double group = c % 2 == 0 ? 1 : 0;
    double after = c >= 2 ? 1 : 0;
    return new double[] {1, group, after, group * after};
  }
}
