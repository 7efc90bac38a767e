package org.sightline.server.store;

/** The address of the embedded database. */
public final class Embedded {
  /** Who opens it; whoever can read the file can read the data. */
  public static final String USER = "sightline";

  public static final String PASSWORD = "";

  private Embedded() {}

  /**
   * A JDBC address for the file in the workspace. {@code WRITE_DELAY=0} writes every commit at
   * once: without it a killed process loses what it had acknowledged.
   */
  public static String url(Workspace workspace) {
    return "jdbc:h2:file:"
        + workspace.database()
        + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
  }
}
