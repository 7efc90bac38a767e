package org.sightline.engine.intake.layout;

import java.util.List;
import java.util.Optional;

/** How a file is laid out: proposed by looking, or said by a person. Columns go by their names. */
public sealed interface Shape {

  /** The column that says how many people a row stands for, where one does. */
  default Optional<String> people() {
    return Optional.empty();
  }

  /** A row is one person or one event. */
  record People() implements Shape {}

  /**
   * A row is a combination of attributes and stands for {@code count} people.
   *
   * @param count the column that says how many
   */
  record Counted(String count) implements Shape {
    @Override
    public Optional<String> people() {
      return Optional.of(count);
    }
  }

  /**
   * A row is one published group; groups overlap.
   *
   * @param group the column that names the group
   * @param family the column that names the group's family, unless families are to be recognised
   * @param everyone the group that stands for all, unless it is to be recognised
   * @param count the column with the denominator
   */
  record Groups(String group, Optional<String> family, Optional<String> everyone, String count)
      implements Shape {
    @Override
    public Optional<String> people() {
      return Optional.of(count);
    }
  }

  /**
   * A column per group, perhaps for several measures.
   *
   * @param columns at least two
   */
  record Wide(List<WideColumn> columns) implements Shape {
    public Wide {
      columns = List.copyOf(columns);
    }
  }

  /**
   * One column of a wide table.
   *
   * @param column its name in the file
   * @param measure what is counted; becomes a column
   * @param labels the group it counts, one label per attribute, such as race and ethnicity to Asian
   */
  record WideColumn(String column, String measure, List<GroupLabel> labels) {
    public WideColumn {
      labels = List.copyOf(labels);
    }
  }

  /**
   * Numerator and denominator on lines of their own.
   *
   * @param measure the column that says which of the two a line holds
   * @param value the column with the number
   * @param numerator what {@code measure} says on the line of the numerator
   * @param denominator what it says on the line of the denominator
   */
  record Stacked(String measure, String value, String numerator, String denominator)
      implements Shape {}
}
