package org.sightline.server.ideas.web;

import java.util.Optional;
import org.sightline.report.language.Phrase;
import org.sightline.server.cycles.Side;
import org.sightline.server.ideas.Fault;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Money;
import org.sightline.server.ideas.Seed;
import org.sightline.server.ideas.Tier;
import org.sightline.server.ideas.Weighed;
import org.sightline.server.site.Page;

/** What values are called. */
final class IdeaNames {
  private IdeaNames() {}

  static Phrase side(Side side) {
    return switch (side) {
      case FAMILY -> IdeaWords.SIDE_FAMILY;
      case STUDENT -> IdeaWords.SIDE_STUDENT;
      case STAFF -> IdeaWords.SIDE_STAFF;
      case PARTNER -> IdeaWords.SIDE_PARTNER;
    };
  }

  /** The shape and colour that a side keeps, as a number. */
  static int mark(Side side) {
    return switch (side) {
      case FAMILY -> 1;
      case STUDENT -> 2;
      case STAFF -> 3;
      case PARTNER -> 4;
    };
  }

  static Phrase money(Money money) {
    return switch (money) {
      case NOTHING -> IdeaWords.MONEY_NOTHING;
      case LITTLE -> IdeaWords.MONEY_LITTLE;
      case MUCH -> IdeaWords.MONEY_MUCH;
      case UNKNOWN -> IdeaWords.MONEY_UNKNOWN;
    };
  }

  static Phrase tier(Tier tier) {
    return switch (tier) {
      case STRONG -> IdeaWords.TIER_STRONG;
      case MODERATE -> IdeaWords.TIER_MODERATE;
      case PROMISING -> IdeaWords.TIER_PROMISING;
      case RATIONALE -> IdeaWords.TIER_RATIONALE;
      case NONE -> IdeaWords.TIER_NONE;
    };
  }

  static Phrase criterion(Weighed.Criterion criterion) {
    return switch (criterion) {
      case IMPACT -> IdeaWords.IMPACT;
      case FEASIBILITY -> IdeaWords.FEASIBILITY;
      case ALIGNMENT -> IdeaWords.ALIGNMENT;
    };
  }

  static Phrase seed(Seed seed) {
    return switch (seed) {
      case CODE_OF_CONDUCT -> IdeaWords.SEED_CODE;
      case CURRICULUM -> IdeaWords.SEED_CURRICULUM;
      case OPEN_RESOURCES -> IdeaWords.SEED_OPEN;
      case GOOD_NEWS_CALLS -> IdeaWords.SEED_CALLS;
      case PARTNERS -> IdeaWords.SEED_PARTNERS;
      case UNIVERSAL_SCREENING -> IdeaWords.SEED_SCREENING;
      case VOLUNTEERS -> IdeaWords.SEED_VOLUNTEERS;
      case DESIGN_FOR_ALL -> IdeaWords.SEED_DESIGN;
    };
  }

  static Phrase means(Seed seed) {
    return switch (seed) {
      case CODE_OF_CONDUCT -> IdeaWords.SEED_CODE_MEANS;
      case CURRICULUM -> IdeaWords.SEED_CURRICULUM_MEANS;
      case OPEN_RESOURCES -> IdeaWords.SEED_OPEN_MEANS;
      case GOOD_NEWS_CALLS -> IdeaWords.SEED_CALLS_MEANS;
      case PARTNERS -> IdeaWords.SEED_PARTNERS_MEANS;
      case UNIVERSAL_SCREENING -> IdeaWords.SEED_SCREENING_MEANS;
      case VOLUNTEERS -> IdeaWords.SEED_VOLUNTEERS_MEANS;
      case DESIGN_FOR_ALL -> IdeaWords.SEED_DESIGN_MEANS;
    };
  }

  static Phrase fault(Fault fault) {
    return switch (fault) {
      case ENDED -> IdeaWords.ENDED;
      case NO_GOAL -> IdeaWords.FAULT_NO_GOAL;
      case NOT_ALL_PLACES -> IdeaWords.FAULT_PLACES;
      case NONE -> IdeaWords.FAULT_NONE;
      case NOT_STANDING -> IdeaWords.FAULT_NOT_STANDING;
      case UNSCORED -> IdeaWords.FAULT_UNSCORED;
      case BELOW_FLOOR -> IdeaWords.FAULT_BELOW_FLOOR;
      case NOT_ANSWERED -> IdeaWords.FAULT_NOT_ANSWERED;
      case NOTHING_CHEAPER -> IdeaWords.FAULT_NOTHING_CHEAPER;
      case HOW_MANY -> IdeaWords.FAULT_HOW_MANY;
      case ANEW -> IdeaWords.FAULT_ANEW;
    };
  }

  /** Who said it, as far as they want it known. */
  static String saidBy(Page page, Idea idea) {
    Optional<Side> side = idea.said().side();
    if (side.isEmpty()) {
      return page.say(IdeaWords.FROM_PRACTICE);
    }
    String whose = page.say(side(side.get()));
    return idea.said().isAnonymous()
        ? page.say(IdeaWords.ANONYMOUS, whose)
        : page.say(IdeaWords.SAID_BY, page.speech().name(idea.said().name()), whose);
  }
}
