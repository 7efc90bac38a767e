package org.sightline.engine.intake.layout;

/**
 * A group of people and the family it belongs to.
 *
 * @param family such as {@code "race and ethnicity"}, or {@link #EVERYONE}
 * @param label such as {@code "Black or African American"}
 */
public record GroupLabel(String family, String label) {

  /** The family of the group that holds all. */
  public static final String EVERYONE = "everyone";

  /** Whether the group holds all. */
  public boolean isEveryone() {
    return family.equals(EVERYONE);
  }
}
