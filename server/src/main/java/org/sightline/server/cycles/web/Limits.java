package org.sightline.server.cycles.web;

/** The most letters a field takes. */
final class Limits {
  static final int NAME = 120;
  static final int LINE = 300;
  static final int TEXT = 4000;

  private Limits() {}
}
