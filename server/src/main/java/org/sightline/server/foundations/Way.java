package org.sightline.server.foundations;

/** How people were listened to. */
public enum Way {
  SESSION,
  INTERVIEW,
  SURVEY,
  CALL,
  OTHER
}
