package org.sightline.cli;

/** What the shell is told. */
final class ExitCode {
  /** The verb did what was asked. */
  static final int RAN = 0;

  /** Something unforeseen; the message asks for a report. */
  static final int BROKEN = 1;

  /** The words of the command do not fit. */
  static final int WRONG_USAGE = 2;

  /** The file or folder cannot be used. */
  static final int UNUSABLE_INPUT = 3;

  private ExitCode() {}
}
