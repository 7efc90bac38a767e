package org.sightline.engine.findings;

/**
 * Whether a gap is real. Decided against everyone else (or against the bar, when the recipe says
 * so), by a rule written before any result:
 *
 * <ol>
 *   <li>The 95% interval leaves out a worthwhile gap (it ends short of the margin): {@link
 *       #NO_EVIDENCE}.
 *   <li>Otherwise, the group stands behind and its p-value, adjusted for every test of the run, is
 *       below alpha: {@link #GAP}.
 *   <li>Otherwise: {@link #TOO_SMALL_TO_TELL}.
 * </ol>
 */
public enum Verdict {
  GAP,
  TOO_SMALL_TO_TELL,
  NO_EVIDENCE
}
