package org.sightline.engine.dataset;

/** Why a file could not become a dataset version, or a version could not be kept. */
public enum Trouble {
  /** There is no such file. */
  MISSING_FILE,
  /** The system does not let us read or write there. */
  NO_PERMISSION,
  /** Nothing in it, or nothing but a header. */
  EMPTY,
  /** Not a table at all: a picture, an archive, a program. */
  NOT_A_TABLE,
  /** A table, but torn: it cannot be read to its end. */
  BROKEN,
  /** It opens with a password only. */
  LOCKED,
  /** Rows that stand for many people, and nothing says for how many. */
  UNCOUNTED,
  /** Beyond a limit that protects the machine. */
  TOO_LARGE,
  /** It changed or vanished while it was read. */
  CHANGED,
  /** The disk is full or failing. */
  DISK,
  /** A choice names something that is not there or cannot be done. */
  CHOICE,
  /** The person stopped it. */
  STOPPED,
  /** No such dataset version, or its folder was tampered with. */
  NO_VERSION
}
