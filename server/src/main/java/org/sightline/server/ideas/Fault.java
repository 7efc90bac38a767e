package org.sightline.server.ideas;

/** Why ideas cannot be chosen as somebody asks for it. */
public enum Fault {
  /** The cycle was ended. */
  ENDED,
  /** Goal, comparison and stop rule are not signed. */
  NO_GOAL,
  /** Whoever chooses does not see every place the cycle is about. */
  NOT_ALL_PLACES,
  /** None is chosen. */
  NONE,
  /** One that is merged or is not of this cycle. */
  NOT_STANDING,
  /** One that nobody has scored. */
  UNSCORED,
  /** One whose alignment stands below the floor. */
  BELOW_FLOOR,
  /** One whose deeper question has no answer. */
  NOT_ANSWERED,
  /** Money is short, one costs some, and nobody says why nothing cheaper will do. */
  NOTHING_CHEAPER,
  /** Fewer than two or more than three, without a reason. */
  HOW_MANY,
  /** Something was chosen before, and no reason is given for choosing anew. */
  ANEW
}
