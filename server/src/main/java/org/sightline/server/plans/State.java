package org.sightline.server.plans;

/** How far an action has come. */
public enum State {
  TO_DO,
  UNDER_WAY,
  DONE,
  STOPPED;

  /** Whether nothing more is to be done. */
  public boolean isOver() {
    return this == DONE || this == STOPPED;
  }
}
