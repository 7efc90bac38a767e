package org.sightline.engine.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Counted;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.ColumnChoice;
import org.sightline.engine.intake.layout.GroupLabel;
import org.sightline.engine.intake.layout.Shape;
import org.sightline.engine.intake.source.Reading;
import org.sightline.statistics.Direction;
import org.sightline.statistics.discovery.Multiplicity;

class RecipeWriterTest {

  @Property(tries = 300)
  void whatIsWrittenReadsBackTheSame(@ForAll("recipes") Recipe recipe) {
    String yaml = RecipeWriter.write(recipe);
    assertEquals(recipe, RecipeReader.read(yaml), yaml);
    assertEquals(yaml, RecipeWriter.write(RecipeReader.read(yaml)));
  }

  @Provide
  Arbitrary<Recipe> recipes() {
    return Combinators.combine(
            choices(),
            indicators().list().ofMaxSize(3).uniqueElements(Indicator::name),
            texts().list().ofMaxSize(3),
            texts().optional(),
            references(),
            thresholds(),
            pipelines().list().ofMaxSize(2))
        .as(
            (choices, indicators, names, name, reference, thresholds, pipelines) ->
                new Recipe(
                    choices,
                    indicators,
                    names,
                    names,
                    name,
                    name,
                    reference,
                    thresholds,
                    pipelines));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "No",
            "yes",
            "null",
            "~",
            "1",
            "0.5",
            "20-Oct",
            "a: b",
            "# x",
            "-",
            "[",
            "{",
            "*a",
            "&a",
            "!x",
            "it's",
            "\"q\"",
            "back\\slash",
            "tab\tline\n",
            " lead",
            "قراءة",
            "naïve",
            "😀",
            "?"),
        Arbitraries.strings().ofMinLength(1).ofMaxLength(8).alpha().numeric().withChars(" _-:#"));
  }

  private static Arbitrary<BigDecimal> shares() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.001"), new BigDecimal("0.999"))
        .ofScale(3);
  }

  private static Arbitrary<Choices> choices() {
    Arbitrary<ColumnChoice> columns =
        Combinators.combine(
                Arbitraries.of(Role.class).optional(),
                Arbitraries.of(Kind.class).optional(),
                texts().optional(),
                Arbitraries.maps(texts(), texts()).ofMaxSize(2),
                shares().list().ofMaxSize(2))
            .as(ColumnChoice::new);
    Arbitrary<Reading> readings =
        Combinators.combine(
                Arbitraries.of(',', ';', '\t', '|').optional(),
                Arbitraries.of('"', '\'').optional(),
                Arbitraries.of(
                        StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.US_ASCII)
                    .map(java.nio.charset.Charset.class::cast)
                    .optional(),
                Arbitraries.of(true, false).optional(),
                Arbitraries.of(true, false).optional(),
                texts().optional())
            .as(Reading::new);
    return Combinators.combine(
            readings,
            Arbitraries.maps(texts(), columns).ofMaxSize(3),
            shapes().optional(),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(Choices::new);
  }

  private static Arbitrary<Shape> shapes() {
    Arbitrary<Shape.WideColumn> wide =
        Combinators.combine(texts(), texts(), texts(), texts())
            .as((a, b, c, d) -> new Shape.WideColumn(a, b, List.of(new GroupLabel(c, d))));
    return Arbitraries.oneOf(
        Arbitraries.just(new Shape.People()),
        texts().map(Shape.Counted::new),
        Combinators.combine(texts(), texts().optional(), texts().optional(), texts())
            .as(Shape.Groups::new),
        wide.list().ofMinSize(2).ofMaxSize(3).map(Shape.Wide::new),
        Combinators.combine(texts(), texts(), texts(), texts()).as(Shape.Stacked::new));
  }

  private static Arbitrary<Indicator> indicators() {
    Arbitrary<Criterion> criteria =
        Arbitraries.oneOf(
            Combinators.combine(texts(), texts().list().ofMinSize(1).ofMaxSize(3))
                .as(Criterion.OneOf::new),
            Combinators.combine(texts(), shares()).as(Criterion.AtLeast::new),
            Combinators.combine(texts(), shares().map(BigDecimal::negate))
                .as(Criterion.AtMost::new),
            texts().map(Criterion.IsTrue::new),
            texts().map(Criterion.MeanOf::new),
            Combinators.combine(texts(), texts()).as(Criterion.Pair::new));
    return Combinators.combine(
            texts().filter(text -> !text.isBlank()),
            texts(),
            criteria,
            Arbitraries.of(Direction.class),
            Arbitraries.of(Counted.class),
            shares().optional())
        .as(Indicator::new);
  }

  private static Arbitrary<ReferenceChoice> references() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            new ReferenceChoice.EveryoneElse(),
            new ReferenceChoice.Bar(),
            new ReferenceChoice.Overall(),
            new ReferenceChoice.Largest(),
            new ReferenceChoice.Best()),
        Arbitraries.maps(texts(), texts())
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(ReferenceChoice.Named::new));
  }

  private static Arbitrary<Thresholds> thresholds() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 99),
            shares(),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(Multiplicity.class))
        .as(
            (people, share, ways, multiplicity) ->
                new Thresholds(
                    people,
                    people + 1,
                    share,
                    share,
                    share,
                    share,
                    ways,
                    multiplicity,
                    new RiskThreshold(share.add(BigDecimal.ONE), people, people)));
  }

  private static Arbitrary<Pipeline> pipelines() {
    return Combinators.combine(texts(), texts().list().ofMinSize(2).ofMaxSize(4)).as(Pipeline::new);
  }

  @Test
  void thePublishedSchemaKnowsExactlyTheKeysThatAreRead() throws IOException {
    JsonNode schema;
    try (var in = Objects.requireNonNull(Recipe.class.getResourceAsStream("recipe.schema.json"))) {
      schema = new ObjectMapper().readTree(in);
    }
    JsonNode top = schema.get("properties");
    Map<String, List<String>> parts =
        Map.of(
            "/reading/properties", RecipeKeys.READING,
            "/columns/additionalProperties/properties", RecipeKeys.COLUMN,
            "/indicators/items/properties", RecipeKeys.INDICATOR,
            "/thresholds/properties", RecipeKeys.THRESHOLDS,
            "/thresholds/properties/risk/properties", RecipeKeys.RISK,
            "/pipelines/items/properties", RecipeKeys.PIPELINE,
            "/rows/oneOf/2/properties/groups/properties", RecipeKeys.GROUPS,
            "/rows/oneOf/3/properties/wide/items/properties", RecipeKeys.WIDE,
            "/rows/oneOf/4/properties/stacked/properties", RecipeKeys.STACKED);
    assertEquals(new TreeSet<>(RecipeKeys.RECIPE), keys(top));
    parts.forEach((path, keys) -> assertEquals(new TreeSet<>(keys), keys(top.at(path)), path));
    assertEquals(
        RecipeKeys.REFERENCES,
        new ObjectMapper().convertValue(top.at("/reference/oneOf/0/enum"), List.class));
    assertEquals(Recipe.FORMAT, top.at("/sightline_recipe/const").asInt());
    assertEquals(Optional.empty(), Recipe.EMPTY.time());
  }

  private static Set<String> keys(JsonNode properties) {
    TreeSet<String> keys = new TreeSet<>();
    properties.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
