package org.sightline.server.lens;

import org.sightline.engine.dataset.Trouble;

/**
 * Why a list cannot be taken.
 *
 * @param kind what is wrong
 * @param line where in the file, from 1; 0 when it is the file as a whole
 * @param value what stands there; for {@code RAGGED} and {@code LONG} the number there is and the
 *     number that fits, with a slash between
 */
public record Flaw(Kind kind, long line, String value) {

  /** What is wrong. */
  public enum Kind {
    EMPTY,
    NOT_A_TABLE,
    LOCKED,
    BROKEN,
    TOO_LARGE,
    TOO_MANY,
    NO_COLUMN,
    RAGGED,
    LONG,
    NAMELESS,
    SIGNS,
    FORMULA;

    static Kind of(Trouble trouble) {
      return switch (trouble) {
        case EMPTY -> EMPTY;
        case LOCKED -> LOCKED;
        case TOO_LARGE -> TOO_LARGE;
        case NOT_A_TABLE, UNCOUNTED, CHOICE, NO_VERSION -> NOT_A_TABLE;
        case MISSING_FILE, NO_PERMISSION, BROKEN, CHANGED, DISK, STOPPED -> BROKEN;
      };
    }
  }
}
