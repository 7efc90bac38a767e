package org.sightline.server.site;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs mistakes of ours under a reference the reader is shown. Only kinds and places are logged:
 * messages of exceptions may quote what was in a file or a form.
 */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int FRAMES = 12;

  private Failures() {}

  static String log(Throwable failure) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    StringBuilder text = new StringBuilder();
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(text.length() == 0 ? "" : " caused by ").append(cause.getClass().getName());
      Arrays.stream(cause.getStackTrace())
          .limit(FRAMES)
          .forEach(frame -> text.append(" at ").append(frame));
    }
    LOG.error("failure {} {}", reference, text);
    return reference;
  }
}
