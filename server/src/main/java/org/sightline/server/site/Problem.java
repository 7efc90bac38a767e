package org.sightline.server.site;

/** What can go wrong for a reader, each with a page that says what to do next. */
public enum Problem {
  /** The address or form holds something that cannot be read. */
  UNREADABLE(400),
  /** The reader may not do this, or not see this place. */
  NOT_ALLOWED(403),
  /** The reader has no place, or the data do not say where their rows belong. */
  NO_PLACE(403),
  /** The form is too old, or came from another page. */
  STALE_FORM(403),
  /** Nothing has this address. */
  NOT_FOUND(404),
  /** The address exists but not for this kind of request. */
  WRONG_METHOD(405),
  /** Somebody else changed the same thing first. */
  OVERTAKEN(409),
  /** What it would be added to was ended. */
  ENDED(409),
  /** The link was used, taken back or has expired. */
  GONE(410),
  /** The upload is larger than the server takes. */
  TOO_LARGE(413),
  /** Too many tries in a short time. */
  TOO_MANY(429),
  /** A mistake of ours. */
  BROKEN(500),
  /** The database does not answer. */
  DATABASE_GONE(503),
  /** The disk is full, or the system does not let us write. */
  DISK_FULL(507);

  private final int status;

  Problem(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  SiteWords title() {
    return SiteWords.valueOf(name() + "_TITLE");
  }

  SiteWords next() {
    return SiteWords.valueOf(name() + "_NEXT");
  }

  static Problem ofStatus(int status) {
    for (Problem problem : values()) {
      if (problem.status == status) {
        return problem;
      }
    }
    return status >= 400 && status < 500 ? UNREADABLE : BROKEN;
  }
}
