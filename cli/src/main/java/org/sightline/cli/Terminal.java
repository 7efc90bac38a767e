package org.sightline.cli;

import java.io.Console;

/** Whether a person is looking. */
final class Terminal {

  private Terminal() {}

  /** True when both ends are a terminal. Since JDK 22 a console exists even when piped. */
  @SuppressWarnings("SystemConsoleNull") // before JDK 22 null is how a pipe shows itself
  static boolean attached() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJdk22) {
      return true;
    }
  }
}
