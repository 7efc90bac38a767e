package org.sightline.engine.recipe;

import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.indicator.NearestNames;
import org.sightline.statistics.discovery.Multiplicity;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a recipe file strictly. */
public final class RecipeReader {

  private RecipeReader() {}

  /**
   * Reads the text of a recipe file.
   *
   * @throws RecipeException when a key or a value is not known, naming its line
   */
  public static Recipe read(String yaml) {
    Section top = Section.open(compose(yaml), "the recipe", RecipeKeys.RECIPE);
    format(top);
    Recipe usual = Recipe.EMPTY;
    Recipe recipe =
        new Recipe(
            ChoicesReader.read(top),
            top.each("indicators", IndicatorReader::read),
            top.texts("attributes"),
            top.texts("places"),
            top.text("time"),
            top.text("cluster"),
            top.node("reference").map(RecipeReader::reference).orElse(usual.reference()),
            top.node("thresholds").map(RecipeReader::thresholds).orElse(usual.thresholds()),
            top.each("pipelines", RecipeReader::pipeline));
    unique(top, recipe.indicators());
    return recipe;
  }

  private static Node compose(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    Node node;
    try {
      node = new Yaml(options).compose(new StringReader(yaml));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new RecipeException(
          "line "
              + line
              + ": this is not YAML. Maybe a quote or a bracket is left open, or lines"
              + " are not indented alike.");
    } catch (YAMLException e) {
      throw new RecipeException("the recipe is not YAML. Maybe another file was meant.");
    }
    if (node == null) {
      throw new RecipeException(
          "the recipe is empty. Maybe begin with '" + RecipeKeys.FORMAT + ": 1'.");
    }
    return node;
  }

  private static void format(Section top) {
    int format = top.whole(RecipeKeys.FORMAT).orElse(0);
    if (format != Recipe.FORMAT) {
      throw Section.wrong(
          top.need(RecipeKeys.FORMAT),
          "this recipe has format " + format + ", and this program reads " + Recipe.FORMAT,
          "use the program that wrote it, or save the recipe anew");
    }
  }

  private static ReferenceChoice reference(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      Section named = Section.open(node, "reference");
      Map<String, String> levels = new LinkedHashMap<>();
      named.all().forEach((name, level) -> levels.put(name, Section.text(level, "a level")));
      return named.checked(() -> new ReferenceChoice.Named(levels));
    }
    return switch (scalar.getValue()) {
      case "everyone_else" -> new ReferenceChoice.EveryoneElse();
      case "bar" -> new ReferenceChoice.Bar();
      case "overall" -> new ReferenceChoice.Overall();
      case "largest" -> new ReferenceChoice.Largest();
      case "best" -> new ReferenceChoice.Best();
      default ->
          throw new RecipeException(
              "line "
                  + (node.getStartMark().getLine() + 1)
                  + ": reference '"
                  + scalar.getValue()
                  + "' is not known. "
                  + NearestNames.maybe(scalar.getValue(), RecipeKeys.REFERENCES)
                  + " A named group is written {attribute: level}.");
    };
  }

  private static Thresholds thresholds(Node node) {
    Section section = Section.open(node, "thresholds", RecipeKeys.THRESHOLDS);
    Thresholds usual = Thresholds.USUAL;
    return section.checked(
        () ->
            new Thresholds(
                section.whole("least_people").orElse(usual.leastPeople()),
                section.whole("least_shown").orElse(usual.leastShown()),
                section.number("margin").orElse(usual.margin()),
                section.number("relative_margin").orElse(usual.relativeMargin()),
                section.number("mean_margin").orElse(usual.meanMargin()),
                section.number("alpha").orElse(usual.alpha()),
                section.whole("ways").orElse(usual.ways()),
                section.word("multiplicity", Multiplicity.class).orElse(usual.multiplicity()),
                section.node("risk").map(RecipeReader::risk).orElse(usual.risk())));
  }

  private static RiskThreshold risk(Node node) {
    Section section = Section.open(node, "risk", RecipeKeys.RISK);
    RiskThreshold usual = RiskThreshold.USUAL;
    return section.checked(
        () ->
            new RiskThreshold(
                section.number("ratio").orElse(usual.ratio()),
                section.whole("least_cell").orElse(usual.leastCell()),
                section.whole("least_people").orElse(usual.leastPeople())));
  }

  private static Pipeline pipeline(Node node) {
    Section section = Section.open(node, "a pipeline", RecipeKeys.PIPELINE);
    return section.checked(() -> new Pipeline(section.needText("name"), section.texts("stages")));
  }

  private static void unique(Section top, List<Indicator> indicators) {
    Set<String> names = new HashSet<>();
    for (Indicator indicator : indicators) {
      if (!names.add(indicator.name())) {
        throw Section.wrong(
            top.need("indicators"),
            "two indicators are named '" + indicator.name() + "'",
            "give one of them another name");
      }
    }
  }
}
