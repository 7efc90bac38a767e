package org.sightline.server.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;
import org.sightline.server.chain.Entry;

class DecisionTextTest {
  private static final UUID WRITER = UUID.fromString("5b1f1f5e-0000-4000-8000-000000000001");
  private static final Instant AT = Instant.parse("2026-11-12T09:00:00.001Z");

  @Property(tries = 60)
  void whatIsReadIsWhatWasWritten(
      @ForAll @NotBlank @StringLength(max = 300) String what,
      @ForAll @StringLength(max = 500) String why,
      @ForAll @Size(max = 4) List<@StringLength(max = 100) String> options) {
    Draft draft =
        Draft.of(DecisionKind.ADJUSTMENT, what, why, LocalDate.of(2026, 2, 28))
            .restingOn(List.of("a=b&c", "=%"), options)
            .by("قمر & Co")
            .reviewedOn(LocalDate.of(2027, 2, 28))
            .about(new Subject("cycle", "3"), new Subject("finding", "a:b"))
            .answering(new Earlier(Earlier.Tie.REVIEWS, 7))
            .in(Place.of("Alder Valley", "Mill Street"));
    String unpaired = what + why + String.join("", options);
    if (unpaired.chars().anyMatch(letter -> Character.isSurrogate((char) letter))) {
      return;
    }
    Decision read = read(DecisionText.write(WRITER, draft));
    assertEquals(draft, read.said());
    assertEquals(WRITER, read.by());
  }

  @Test
  void aLineOfOnePlaceIsWrittenAsEverAndOneOfSeveralNamesEach() {
    Draft draft = Draft.of(DecisionKind.OUTCOME, "It helped", "", LocalDate.of(2026, 2, 28));
    Place mill = Place.of("Alder Valley", "Mill Street");
    Place elm = Place.of("Alder Valley", "Elm & Oak", "5A");
    String one = DecisionText.write(WRITER, draft.in(mill));
    assertTrue(one.endsWith("&on=2026-02-28&where=Alder+Valley&where=Mill+Street"), one);
    String two = DecisionText.write(WRITER, draft.in(Scope.within(mill, elm)));
    assertEquals(Scope.within(mill), read(one).said().where());
    assertEquals(Scope.within(elm, mill), read(two).said().where());
    assertEquals(Scope.everywhere(), read(DecisionText.write(WRITER, draft)).said().where());
  }

  @Test
  void aLineSomebodyChangedIsStillShown() {
    assertEquals("? <b>else</b>&%zz", read("<b>else</b>&%zz").said().what());
    assertEquals("%zz", read("what=%zz&where=&on=never&replaces=-1").said().what());
    assertEquals(300, read("x".repeat(100_000)).said().what().length());
  }

  private static Decision read(String content) {
    return DecisionText.read(new Entry(9, AT, content, "", "hash"), null);
  }
}
