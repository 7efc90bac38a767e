package org.sightline.engine.recipe;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.ColumnChoice;
import org.sightline.engine.intake.layout.GroupLabel;
import org.sightline.engine.intake.layout.Shape;
import org.sightline.engine.intake.source.Reading;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads how a file is to be read. */
final class ChoicesReader {

  private ChoicesReader() {}

  static Choices read(Section top) {
    Choices usual = Choices.NONE;
    return new Choices(
        top.node("reading").map(ChoicesReader::reading).orElse(usual.reading()),
        columns(top),
        top.node("rows").map(ChoicesReader::shape),
        top.flag("roll_up_races").orElse(usual.rollUpRaces()),
        top.flag("unify_spellings").orElse(usual.unifySpellings()));
  }

  private static Reading reading(Node node) {
    Section section = Section.open(node, "reading", RecipeKeys.READING);
    return new Reading(
        section.sign("delimiter"),
        section.sign("quote"),
        section.text("encoding").map(name -> charset(section.need("encoding"), name)),
        section.flag("header"),
        section.flag("decimal_comma"),
        section.text("sheet"));
  }

  private static Charset charset(Node node, String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw Section.wrong(
          node, "encoding '" + name + "' is not known", "write UTF-8 or windows-1252");
    }
  }

  private static Map<String, ColumnChoice> columns(Section top) {
    Map<String, ColumnChoice> columns = new LinkedHashMap<>();
    top.node("columns")
        .map(node -> Section.open(node, "columns"))
        .ifPresent(all -> all.all().forEach((name, node) -> columns.put(name, column(name, node))));
    return columns;
  }

  private static ColumnChoice column(String name, Node node) {
    Section column = Section.open(node, "column '" + name + "'", RecipeKeys.COLUMN);
    return new ColumnChoice(
        column.word("role", Role.class),
        column.word("kind", Kind.class),
        column.text("concept"),
        column.pairs("recode"),
        column.each("cuts", ChoicesReader::cut));
  }

  private static BigDecimal cut(Node node) {
    try {
      return new BigDecimal(Section.text(node, "a cut"));
    } catch (NumberFormatException e) {
      throw Section.wrong(node, "a cut is not a number", "use a point for decimals");
    }
  }

  private static Shape shape(Node node) {
    if (node instanceof ScalarNode scalar && scalar.getValue().equals("people")) {
      return new Shape.People();
    }
    Section rows = Section.open(node, "rows", RecipeKeys.ROWS);
    List<String> said = RecipeKeys.ROWS.stream().filter(rows::has).toList();
    if (said.size() != 1) {
      throw Section.wrong(
          node,
          "rows needs exactly one of " + String.join(", ", RecipeKeys.ROWS),
          "write 'rows: people' when each row is one person");
    }
    return switch (said.get(0)) {
      case "counted" -> new Shape.Counted(rows.needText("counted"));
      case "groups" -> groups(rows.need("groups"));
      case "wide" -> rows.checked(() -> new Shape.Wide(rows.each("wide", ChoicesReader::wide)));
      default -> stacked(rows.need("stacked"));
    };
  }

  private static Shape groups(Node node) {
    Section groups = Section.open(node, "groups", RecipeKeys.GROUPS);
    return new Shape.Groups(
        groups.needText("group"),
        groups.text("family"),
        groups.text("everyone"),
        groups.needText("count"));
  }

  private static Shape.WideColumn wide(Node node) {
    Section column = Section.open(node, "a wide column", RecipeKeys.WIDE);
    List<GroupLabel> labels = new ArrayList<>();
    column
        .pairs("labels")
        .forEach((attribute, level) -> labels.add(new GroupLabel(attribute, level)));
    return new Shape.WideColumn(column.needText("column"), column.needText("measure"), labels);
  }

  private static Shape stacked(Node node) {
    Section stacked = Section.open(node, "stacked", RecipeKeys.STACKED);
    return new Shape.Stacked(
        stacked.needText("measure"),
        stacked.needText("value"),
        stacked.needText("numerator"),
        stacked.needText("denominator"));
  }
}
