package org.sightline.statistics.gaps;

import java.math.BigDecimal;

/** What a group is compared with: always chosen openly and printed with the number. */
public sealed interface Reference {

  /** The words printed beside the number. */
  String words();

  /** The group with the most people (called "largest", never "majority"). */
  record Largest() implements Reference {
    @Override
    public String words() {
      return "the largest group";
    }
  }

  /**
   * The group with the best share. It is picked from the data, so the gap leans upward.
   *
   * @param leastN people a group needs to be picked, at least 1
   */
  record Best(long leastN) implements Reference {
    public Best {
      if (leastN < 1) {
        throw new IllegalArgumentException(
            "least n is " + leastN + ". Maybe use 30, so that no handful of people is the best.");
      }
    }

    @Override
    public String words() {
      return "the best group of at least " + leastN + " people, chosen from the data";
    }
  }

  /** All people who are not in the group. */
  record EveryoneElse() implements Reference {
    @Override
    public String words() {
      return "everyone else";
    }
  }

  /** All people, the group included. */
  record Overall() implements Reference {
    @Override
    public String words() {
      return "everyone, the group included";
    }
  }

  /** One group, by name. */
  record Named(String group) implements Reference {
    @Override
    public String words() {
      return group;
    }
  }

  /**
   * One bar for everyone.
   *
   * @param share exact decimal, 0 to 1
   */
  record Bar(BigDecimal share) implements Reference {
    public Bar {
      if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException(
            "bar is " + share + ". Maybe write it as a share between 0 and 1, such as 0.8.");
      }
    }

    @Override
    public String words() {
      return "the bar of " + share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
  }
}
