package org.sightline.engine.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sightline.statistics.Tally;

/** A written table, read back the plainest way there is. */
record ReadTable(List<String> header, List<List<String>> rows) {

  static ReadTable of(Path folder, String file) throws IOException {
    List<List<String>> lines =
        Files.readAllLines(folder.resolve(file)).stream()
            .map(line -> List.of(line.split(",", -1)))
            .toList();
    return new ReadTable(lines.get(0), lines.subList(1, lines.size()));
  }

  static ReadTable students(Path folder) throws IOException {
    return of(folder, "students.csv");
  }

  String cell(List<String> row, String column) {
    return row.get(header.indexOf(column));
  }

  ReadTable where(String column, Predicate<String> wanted) {
    int index = header.indexOf(column);
    return new ReadTable(header, rows.stream().filter(row -> wanted.test(row.get(index))).toList());
  }

  ReadTable where(String column, String value) {
    return where(column, value::equals);
  }

  ReadTable except(String column, String value) {
    return where(column, cell -> !cell.equals(value));
  }

  /** Those with "Yes" among those with "Yes" or "No". */
  Tally yes(String column) {
    int index = header.indexOf(column);
    long yes = rows.stream().filter(row -> row.get(index).equals("Yes")).count();
    long no = rows.stream().filter(row -> row.get(index).equals("No")).count();
    return new Tally(yes, yes + no);
  }

  double mean(String column) {
    return sum(column) / where(column, cell -> !cell.isEmpty()).rows.size();
  }

  double sum(String column) {
    int index = header.indexOf(column);
    return rows.stream()
        .map(row -> row.get(index))
        .filter(cell -> !cell.isEmpty())
        .mapToDouble(Double::parseDouble)
        .sum();
  }

  Map<String, ReadTable> by(String column) {
    int index = header.indexOf(column);
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get(index),
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(), some -> new ReadTable(header, some))));
  }

  int size() {
    return rows.size();
  }
}
