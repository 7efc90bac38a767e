package org.sightline.statistics.discovery;

/** How many tests at once are accounted for; a setting, printed with the result. */
public enum Multiplicity {
  /** Holds under any overlap between groups; the default. */
  BENJAMINI_YEKUTIELI("Benjamini-Yekutieli false discovery rate"),
  BENJAMINI_HOCHBERG("Benjamini-Hochberg false discovery rate"),
  BONFERRONI("Bonferroni");

  private final String words;

  Multiplicity(String words) {
    this.words = words;
  }

  /** The words printed with adjusted p-values. */
  public String words() {
    return words;
  }

  /**
   * The adjusted p-values, in the order given.
   *
   * @param p each 0 to 1
   */
  public double[] adjust(double[] p) {
    return switch (this) {
      case BENJAMINI_YEKUTIELI -> BenjaminiYekutieli.adjust(p);
      case BENJAMINI_HOCHBERG -> BenjaminiHochberg.adjust(p);
      case BONFERRONI -> Bonferroni.adjust(p);
    };
  }
}
