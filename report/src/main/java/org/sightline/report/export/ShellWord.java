package org.sightline.report.export;

/** One word of a command that is shown to be pasted. */
public final class ShellWord {
  private ShellWord() {}

  /** The word as a POSIX shell takes it: itself, or in single quotes where it holds more. */
  public static String of(String word) {
    return word.matches("[\\w.,@%+=:/-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
