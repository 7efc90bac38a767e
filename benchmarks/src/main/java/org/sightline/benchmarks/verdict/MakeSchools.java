package org.sightline.benchmarks.verdict;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a file of students in schools, each school with a level and a gap of its own; half of the
 * schools tried something. Arguments: the file, students, schools, groups, periods.
 */
public final class MakeSchools {
  private MakeSchools() {}

  public static void main(String[] arguments) throws Exception {
    int students = Integer.parseInt(arguments[1]);
    int schools = Integer.parseInt(arguments[2]);
    int groups = Integer.parseInt(arguments[3]);
    int periods = Integer.parseInt(arguments[4]);
    Random luck = new Random(20_261_122);
    double[] level = luck.doubles(schools, -5, 5).toArray();
    double[] gap = luck.doubles(schools, -12, -4).toArray();
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
      out.write("school,year,background,tried,score\n");
      for (int i = 0; i < students; i++) {
        int school = (int) (Math.pow(luck.nextDouble(), 1.5) * schools);
        int group = Math.min(groups - 1, (int) (luck.nextDouble() * luck.nextDouble() * groups));
        double score =
            100 + level[school] + (group == 0 ? 0 : gap[school]) + 15 * luck.nextGaussian();
        out.write(
            String.format(
                Locale.ROOT,
                "School %04d,%d,B%d,%s,%.1f%n",
                school,
                2019 + luck.nextInt(periods),
                group,
                school % 2 == 0 ? "yes" : "no",
                score));
      }
    }
  }
}
