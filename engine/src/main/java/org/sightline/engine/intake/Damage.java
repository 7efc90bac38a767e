package org.sightline.engine.intake;

/** Text that was hurt on its way here. */
final class Damage {

  private Damage() {}

  /** Whether characters could not be decoded, or are no characters. */
  static boolean in(String text) {
    return text.indexOf('\uFFFD') >= 0;
  }

  /** Whether a spreadsheet would run the text as a formula. */
  static boolean isFormula(String text) {
    if (text.length() < 2) {
      return false;
    }
    char first = text.charAt(0);
    char second = text.charAt(1);
    return first == '='
        || (first == '@' && Character.isLetter(second))
        || ((first == '+' || first == '-')
            && Character.isLetter(second)
            && (text.indexOf('(') > 0 || text.indexOf('|') > 0 || text.indexOf('!') > 0));
  }
}
