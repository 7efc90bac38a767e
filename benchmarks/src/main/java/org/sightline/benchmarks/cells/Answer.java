package org.sightline.benchmarks.cells;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one tool counted. A group is written {@code attribute=level|attribute=level}, attributes in
 * alphabetical order; its sums are n, sum and sum of squares for each outcome in turn.
 */
final class Answer {

  private final Map<String, List<BigDecimal>> groups = new TreeMap<>();

  /** Adds sums to a group. */
  void add(String group, List<BigDecimal> sums) {
    groups.merge(group, List.copyOf(sums), Answer::plus);
  }

  Map<String, List<BigDecimal>> groups() {
    return groups;
  }

  private static List<BigDecimal> plus(List<BigDecimal> a, List<BigDecimal> b) {
    List<BigDecimal> both = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      both.add(a.get(i).add(b.get(i)));
    }
    return both;
  }

  /** The views by one, two and three attributes, added up from groups by more. */
  Answer rolledUp() {
    Answer views = new Answer();
    groups.forEach(
        (group, sums) -> {
          List<String> conditions = List.of(group.split("\\|", -1));
          for (int chosen = 1; chosen < 1 << conditions.size(); chosen++) {
            if (Integer.bitCount(chosen) <= 3) {
              views.add(choose(conditions, chosen), sums);
            }
          }
        });
    return views;
  }

  private static String choose(List<String> conditions, int chosen) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      if ((chosen >> i & 1) == 1) {
        kept.add(conditions.get(i));
      }
    }
    return String.join("|", kept);
  }

  void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Map.Entry<String, List<BigDecimal>> entry : groups.entrySet()) {
        out.write(entry.getKey());
        for (BigDecimal sum : entry.getValue()) {
          out.write('\t' + sum.toPlainString());
        }
        out.newLine();
      }
    }
  }

  static Answer read(Path file) throws IOException {
    Answer answer = new Answer();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] parts = line.split("\t", -1);
        List<BigDecimal> sums = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
          sums.add(new BigDecimal(parts[i]));
        }
        answer.add(parts[0], sums);
      }
    }
    return answer;
  }
}
