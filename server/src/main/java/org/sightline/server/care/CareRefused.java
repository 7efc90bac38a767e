package org.sightline.server.care;

/** A workspace could not be backed up, restored or moved; the message says why, for people. */
public final class CareRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CareRefused(String message) {
    super(message);
  }

  public CareRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
