package org.sightline.server.ideas;

/**
 * Where an idea was tried before.
 *
 * @param tier how well it is known that it worked there
 * @param where a source, in words; may be empty only without a tier
 * @param different what would be different here; may be empty only without a tier
 */
public record Elsewhere(Tier tier, String where, String different) {

  /** Nobody has looked. */
  public static final Elsewhere UNKNOWN = new Elsewhere(Tier.NONE, "", "");

  /** Whether anything is known. */
  public boolean isKnown() {
    return tier != Tier.NONE;
  }
}
