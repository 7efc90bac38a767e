package org.sightline.engine.recipe;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.ColumnChoice;
import org.sightline.engine.intake.layout.Shape;
import org.sightline.engine.intake.source.Reading;

/** Writes how a file is to be read. */
final class ChoicesWriter {

  private ChoicesWriter() {}

  static void write(YamlLines out, Choices choices) {
    if (!choices.reading().equals(Reading.BY_LOOKING)) {
      out.line(0, "reading:");
      reading(out, choices.reading());
    }
    choices.shape().ifPresent(shape -> shape(out, shape));
    if (!choices.columns().isEmpty()) {
      out.line(0, "columns:");
      choices.columns().forEach((name, choice) -> column(out, name, choice));
    }
    out.line(0, "roll_up_races: " + choices.rollUpRaces());
    out.line(0, "unify_spellings: " + choices.unifySpellings());
  }

  private static void reading(YamlLines out, Reading reading) {
    reading
        .delimiter()
        .ifPresent(sign -> out.line(1, "delimiter: " + YamlLines.text(sign.toString())));
    reading.quote().ifPresent(sign -> out.line(1, "quote: " + YamlLines.text(sign.toString())));
    reading.encoding().ifPresent(set -> out.line(1, "encoding: " + YamlLines.text(set.name())));
    reading.header().ifPresent(flag -> out.line(1, "header: " + flag));
    reading.decimalComma().ifPresent(flag -> out.line(1, "decimal_comma: " + flag));
    reading.sheet().ifPresent(sheet -> out.line(1, "sheet: " + YamlLines.text(sheet)));
  }

  private static void shape(YamlLines out, Shape shape) {
    if (shape instanceof Shape.People) {
      out.line(0, "rows: people");
    } else if (shape instanceof Shape.Counted counted) {
      out.line(0, "rows: {counted: " + YamlLines.text(counted.count()) + "}");
    } else if (shape instanceof Shape.Groups groups) {
      Map<String, String> parts = new LinkedHashMap<>();
      parts.put("group", groups.group());
      groups.family().ifPresent(family -> parts.put("family", family));
      groups.everyone().ifPresent(everyone -> parts.put("everyone", everyone));
      parts.put("count", groups.count());
      out.line(0, "rows: {groups: " + YamlLines.map(parts) + "}");
    } else if (shape instanceof Shape.Stacked stacked) {
      Map<String, String> parts = new LinkedHashMap<>();
      parts.put("measure", stacked.measure());
      parts.put("value", stacked.value());
      parts.put("numerator", stacked.numerator());
      parts.put("denominator", stacked.denominator());
      out.line(0, "rows: {stacked: " + YamlLines.map(parts) + "}");
    } else if (shape instanceof Shape.Wide wide) {
      out.line(0, "rows:").line(1, "wide:");
      wide.columns().forEach(column -> wide(out, column));
    }
  }

  private static void wide(YamlLines out, Shape.WideColumn column) {
    Map<String, String> labels = new LinkedHashMap<>();
    column.labels().forEach(label -> labels.put(label.family(), label.label()));
    out.line(2, "- column: " + YamlLines.text(column.column()));
    out.line(3, "measure: " + YamlLines.text(column.measure()));
    out.line(3, "labels: " + YamlLines.map(labels));
  }

  private static void column(YamlLines out, String name, ColumnChoice choice) {
    out.line(1, YamlLines.text(name) + (choice.equals(ColumnChoice.NONE) ? ": {}" : ":"));
    choice.role().ifPresent(role -> out.line(2, "role: " + YamlLines.word(role)));
    choice.kind().ifPresent(kind -> out.line(2, "kind: " + YamlLines.word(kind)));
    choice.concept().ifPresent(concept -> out.line(2, "concept: " + YamlLines.text(concept)));
    if (!choice.recode().isEmpty()) {
      out.line(2, "recode:");
      choice
          .recode()
          .forEach((from, to) -> out.line(3, YamlLines.text(from) + ": " + YamlLines.text(to)));
    }
    if (!choice.cuts().isEmpty()) {
      out.line(2, "cuts: " + YamlLines.numbers(choice.cuts()));
    }
  }
}
