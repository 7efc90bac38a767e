package org.sightline.engine.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sightline.engine.indicator.Dictionaries.categories;
import static org.sightline.engine.indicator.Dictionaries.column;
import static org.sightline.engine.indicator.Dictionaries.dictionary;
import static org.sightline.engine.indicator.Dictionaries.number;
import static org.sightline.engine.indicator.Dictionaries.yesOrNo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Role;

class ProposalsTest {

  private static List<String> proposed(Layout layout, Column... columns) {
    return Proposals.from(dictionary(columns), layout).stream()
        .map(
            each ->
                each.indicator().name() + " " + each.indicator().direction() + " " + each.because())
        .toList();
  }

  private static List<String> proposed(Column... columns) {
    return proposed(new Layout.OneEach(), columns);
  }

  @Test
  void knownResultsCountTheGoodOnes() {
    assertEquals(
        List.of("final_result=Distinction,Pass FAVOURABLE outcome.known_words"),
        proposed(categories("final_result", "Pass", "Withdrawn", "Fail", "Distinction")));
    assertEquals(
        List.of("reading_level=Advanced,Proficient FAVOURABLE outcome.known_words"),
        proposed(categories("reading_level", "Basic", "Below Basic", "Proficient", "Advanced")));
  }

  @Test
  void anUnknownCategoryAmongKnownOnesDoesNotCount() {
    assertEquals(
        List.of("result=Pass FAVOURABLE outcome.partly_known_words"),
        proposed(categories("result", "Pass", "Fail", "Deferred")));
    assertEquals(
        List.of("status=Withdrawn ADVERSE outcome.partly_known_words"),
        proposed(categories("status", "Active", "Withdrawn")));
  }

  @Test
  void yesOrNoIsGoodOrBadByItsName() {
    assertEquals(
        List.of(
            "graduated FAVOURABLE outcome.yes_or_no",
            "chronic_absence ADVERSE outcome.yes_or_no",
            "everReferred FAVOURABLE outcome.yes_or_no".replace("FAVOURABLE", "ADVERSE"),
            "suspended=Yes ADVERSE outcome.says_yes"),
        proposed(
            yesOrNo("graduated"),
            yesOrNo("chronic_absence"),
            yesOrNo("everReferred"),
            categories("suspended", "No", "Yes")));
  }

  @Test
  void numbersAreMeans() {
    assertEquals(
        List.of("mAch FAVOURABLE outcome.number", "days_absent ADVERSE outcome.number"),
        proposed(number("mAch"), number("days_absent")));
  }

  @Test
  void wordsThatOnlyBeginAlikeAreNotAdverse() {
    assertEquals(
        List.of("latest_score FAVOURABLE outcome.number", "issued FAVOURABLE outcome.yes_or_no"),
        proposed(number("latest_score"), yesOrNo("issued")));
  }

  @Test
  void categoriesOfUnknownMeaningComeOnlyWhenNothingElseDoes() {
    Column colour = categories("colour", "red", "blue", "green");
    assertEquals(List.of("colour=red FAVOURABLE outcome.most_frequent"), proposed(colour));
    assertEquals(List.of("score FAVOURABLE outcome.number"), proposed(colour, number("score")));
  }

  @Test
  void countsOverACountAreShares() {
    assertEquals(
        List.of("proficient/tested FAVOURABLE outcome.counted_pair"),
        proposed(
            new Layout.Margins("family", "group", "All", "tested"),
            column("proficient", Role.COUNT, Kind.WHOLE),
            column("tested", Role.COUNT, Kind.WHOLE),
            number("mean_score")));
  }

  @Test
  void withoutOutcomesNothingIsProposed() {
    assertEquals(List.of(), proposed(column("race", Role.ATTRIBUTE, Kind.CATEGORY)));
  }
}
