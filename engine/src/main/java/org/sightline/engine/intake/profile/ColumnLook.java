package org.sightline.engine.intake.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the profile of one column while rows pass by. */
final class ColumnLook {

  private static final class Times {
    long rows;
  }

  private final String name;
  private final int position;
  private final int mostValues;
  private final Decimal decimal;
  private final Numbers numbers;
  private final Map<String, Times> values = new HashMap<>();
  private boolean many;
  private boolean likelyUnique;
  private long rows;
  private long blanks;
  private long others;
  private long withheld;

  ColumnLook(String name, int position, int mostValues, int mostNumbers, boolean comma) {
    this.name = name;
    this.position = position;
    this.mostValues = mostValues;
    this.numbers = new Numbers(mostNumbers);
    this.decimal = new Decimal(comma);
  }

  void see(String cell) {
    rows++;
    if (cell.isEmpty()) {
      blanks++;
    } else if (many) {
      tell(Cell.trim(cell), 1);
    } else {
      list(cell);
    }
  }

  private void list(String cell) {
    Times known = values.get(cell);
    if (known != null) {
      known.rows++;
      return;
    }
    String bare = Cell.trim(cell);
    if (bare.isEmpty()) {
      blanks++;
      return;
    }
    values.computeIfAbsent(bare, text -> new Times()).rows++;
    if (values.size() > mostValues) {
      likelyUnique = values.size() >= 0.98 * (rows - blanks);
      many = true;
      values.forEach((text, times) -> tell(text, times.rows));
      values.clear();
    }
  }

  private void tell(String bare, long times) {
    if (bare.isEmpty()) {
      blanks += times;
    } else if (decimal.read(bare)) {
      numbers.add(decimal, times);
    } else if (Marks.isBlankNumber(bare)) {
      blanks += times;
    } else if (Marks.isWithheld(bare)) {
      withheld += times;
    } else {
      others += times;
    }
  }

  ColumnProfile profile() {
    List<ColumnProfile.Value> listed =
        values.entrySet().stream()
            .map(each -> new ColumnProfile.Value(each.getKey(), each.getValue().rows))
            .sorted(
                Comparator.comparingLong(ColumnProfile.Value::rows)
                    .reversed()
                    .thenComparing(ColumnProfile.Value::text))
            .toList();
    if (!many) {
      likelyUnique = rows - blanks >= 2 && listed.size() == rows - blanks;
      listed.forEach(value -> tell(value.text(), value.rows()));
    }
    return new ColumnProfile(
        name,
        position,
        rows,
        blanks,
        listed,
        many,
        likelyUnique,
        NumberProfile.of(numbers),
        others,
        withheld);
  }
}
