package org.sightline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reader's browser, where there is one. */
final class Browser {
  private Browser() {}

  /** Opens an address; false where nothing could be asked to. */
  static boolean open(String address) {
    List<String> command = command(System.getProperty("os.name", ""), System.getenv(), address);
    if (command.isEmpty()) {
      return false;
    }
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException thereIsNone) {
      return false;
    }
  }

  /** What each system is asked with; nothing without a screen. */
  static List<String> command(String system, Map<String, String> environment, String address) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("mac")) {
      return List.of("open", address);
    }
    if (os.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    boolean screen =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return screen ? List.of("xdg-open", address) : List.of();
  }
}
