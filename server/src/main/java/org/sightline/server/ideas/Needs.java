package org.sightline.server.ideas;

/**
 * What an idea needs.
 *
 * @param money what it costs
 * @param cost in words; may be empty
 * @param nothingCheaper why nothing cheaper will do, asked where money is short; may be empty
 * @param time how long it takes, in words; may be empty
 * @param expertise what somebody must know, in words; may be empty
 */
public record Needs(
    Money money, String cost, String nothingCheaper, String time, String expertise) {

  /** Nothing is said yet. */
  public static final Needs UNSAID = new Needs(Money.UNKNOWN, "", "", "", "");
}
