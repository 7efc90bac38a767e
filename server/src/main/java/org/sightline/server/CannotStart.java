package org.sightline.server;

import java.net.BindException;
import org.jspecify.annotations.Nullable;

/** The server could not start; the message says why and what to do, for people. */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private CannotStart(String message, Throwable cause) {
    super(message, cause);
  }

  static CannotStart unwritable(ServeSettings settings, Throwable failure) {
    return new CannotStart(
        "workspace is "
            + settings.workspace()
            + ", which cannot be made or written. Maybe choose another folder, or ask for permission"
            + " to write there.",
        failure);
  }

  static CannotStart because(Throwable failure, ServeSettings settings) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String kind = cause.getClass().getName();
      String message = String.valueOf(cause.getMessage());
      if (cause instanceof BindException || kind.endsWith("PortInUseException")) {
        return new CannotStart(
            "port is "
                + settings.port()
                + ", which is taken. Maybe another server runs; choose another port.",
            failure);
      }
      if (message.contains("may be already in use") || message.contains("[90020-")) {
        return new CannotStart(
            "workspace is "
                + settings.workspace()
                + ", which another server uses. Maybe stop that one first.",
            failure);
      }
      if (message.contains("[90146-")) {
        return new CannotStart(
            "workspace is "
                + settings.workspace()
                + ", in which no server ever ran. Maybe the path is mistyped.",
            failure);
      }
      if (kind.startsWith("java.net.Connect") || message.contains("refused")) {
        return new CannotStart(
            "the database does not answer. Maybe start it, or check sightline.database.url in"
                + " server.properties.",
            failure);
      }
    }
    return new CannotStart(
        "the server did not start: "
            + failure.getClass().getSimpleName()
            + ". Maybe a setting in server.properties is mistyped.",
        failure);
  }
}
