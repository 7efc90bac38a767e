package org.sightline.server.access;

/** The three storeys of the tree of places, widest first. */
public enum PlaceLevel {
  DISTRICT,
  SCHOOL,
  CLASS
}
