package org.sightline.statistics.verdict;

/** The one word a verdict comes down to. */
public enum Decision {
  /** Step 0: counts or definitions do not match. */
  DATA_CHECK,
  /** Step 0: no interval to judge by. */
  NOT_ESTIMABLE,
  /** Step 0: the group did not stand behind at the start. */
  NO_GAP_AT_BASELINE,
  /** Step 0: the gap now goes the other way. */
  REVERSED,
  /** Carry it to other sites and measure again. */
  SCALE,
  /** Keep it and find what in it works. */
  REFINE,
  /** Find out first whether it was carried out as designed. */
  MEASURE_FIDELITY,
  /** The gap is smaller, but the group's own gain is not shown. */
  GAP_SMALLER_GAIN_NOT_SHOWN,
  /** Narrowing, size unsure. */
  NARROWING,
  /** The gap closed because people fell. */
  LEVELLING_DOWN,
  /** Try something else. */
  REPLACE,
  /** Carry it out as designed before judging it. */
  FIX_IMPLEMENTATION,
  /** The data cannot say. Never "no effect". */
  CANNOT_TELL,
  /** Do not go on with it as a way to close this gap. */
  STOP,
  /** Go on as before; not yet a reason to spread it. */
  CONTINUE,
  /** Go on, and add comparison sites, without which it cannot be spread. */
  CONTINUE_ADD_COMPARISON
}
