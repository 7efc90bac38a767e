package org.sightline.server.site;

/** The most letters that fields of forms take, by what is written there. */
public final class Limits {
  /** What something or somebody is called. */
  public static final int NAME = 120;

  /** A sentence. */
  public static final int LINE = 300;

  /** A text with several sentences. */
  public static final int TEXT = 4000;

  private Limits() {}
}
