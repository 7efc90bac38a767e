package org.sightline.server.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;
import org.sightline.engine.recipe.ReferenceChoice;

class ExplorerStateTest {

  @Property(tries = 500)
  void whatIsWrittenIsReadBack(@ForAll("states") ExplorerState state) {
    assertEquals(state, ExplorerState.read(Query.read(state.query())));
  }

  @Property(tries = 500)
  void aGroupOfTheFenceIsReadBack(@ForAll("groups") Group group) {
    FenceChoice read = FenceChoice.read(Map.of("group", List.of(FenceChoice.word(group))));
    assertEquals(List.of(group), read.asked());
  }

  @Property(tries = 1000)
  void whateverAnAddressHoldsItIsRead(
      @ForAll Map<String, List<String>> parameters, @ForAll String query) {
    ExplorerState state = ExplorerState.read(parameters);
    assertTrue(state.by().size() <= ExplorerState.MOST_BY);
    assertEquals(state, ExplorerState.read(state.parameters()));
    ExplorerState.read(Query.read(query));
    FenceChoice.read(Query.read("group=" + query));
    VersusText.read("group:" + query);
  }

  @Test
  void anAddressWithoutAWordIsTheUsualView() {
    assertEquals("", ExplorerState.USUAL.query());
    assertEquals(ExplorerState.USUAL, ExplorerState.read(Map.of()));
    assertEquals(
        ExplorerState.USUAL,
        ExplorerState.read(
            Map.of("by", List.of("", " "), "where.school", List.of(""), "versus", List.of("x"))));
  }

  @Test
  void addressesReadLikeSentences() {
    ExplorerState state =
        new ExplorerState(
            Optional.of("reading"),
            List.of("el", "income"),
            Map.of("grade", List.of("4", "3")),
            Optional.of(new ReferenceChoice.Named(Map.of("el", "Never"))),
            Optional.of("school"),
            false,
            Optional.empty());
    assertEquals(
        "question=reading&by=el&by=income&where.grade=3&where.grade=4"
            + "&versus=group%3Ael%3DNever&place=school",
        state.query());
  }

  @Provide
  Arbitrary<ExplorerState> states() {
    Arbitrary<Optional<String>> maybe = name().optional();
    return Combinators.combine(
            maybe,
            name().list().uniqueElements().ofMaxSize(3),
            Arbitraries.maps(name(), name().list().uniqueElements().ofMinSize(1).ofMaxSize(4))
                .ofMaxSize(4),
            references().optional(),
            maybe,
            Arbitraries.of(true, false),
            maybe)
        .as(ExplorerState::new);
  }

  private Arbitrary<ReferenceChoice> references() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            new ReferenceChoice.Bar(),
            new ReferenceChoice.EveryoneElse(),
            new ReferenceChoice.Overall(),
            new ReferenceChoice.Largest(),
            new ReferenceChoice.Best()),
        Arbitraries.maps(name(), name()).ofMinSize(1).ofMaxSize(3).map(ReferenceChoice.Named::new));
  }

  @Provide
  Arbitrary<Group> groups() {
    return Arbitraries.maps(name(), name())
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(
            levels ->
                new Group(
                    levels.entrySet().stream()
                        .map(each -> new Condition(each.getKey(), each.getValue()))
                        .toList()));
  }

  /** Names as files hold them: any script, spaces, signs that mean something in addresses. */
  private static Arbitrary<String> name() {
    return Arbitraries.oneOf(
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withChars("&=%+#?/.:é ÑعשK<>\"'")
            .ofMinLength(1)
            .ofMaxLength(20)
            .filter(text -> !text.isBlank()),
        Arbitraries.of("Black or African American", "N/A", "=1+1", "group:a=b", "a&by=c"));
  }
}
