package org.sightline.server.plans.web;

/** The most letters a field takes, and the largest numbers. */
final class Limits {
  static final int NAME = 120;
  static final int LINE = 300;
  static final int TEXT = 4000;
  static final int WORDS = 1000;
  static final long COST = 999_999_999L;
  static final int YEARS = 10;

  private Limits() {}
}
