package org.sightline.server.foundations;

/** Where champions of the work are found. */
public enum Level {
  CLASSROOM,
  SCHOOL,
  DISTRICT,
  COMMUNITY
}
