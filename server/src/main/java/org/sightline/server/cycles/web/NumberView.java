package org.sightline.server.cycles.web;

/**
 * A number with where it comes from.
 *
 * @param id of the evidence; empty for a number that is not evidence
 * @param sentence who, which question, and how they stand
 * @param detail how many were counted, in which data
 * @param change what changed since it was taken; empty when nothing did
 * @param lost whether it cannot be counted any more
 * @param look where it can be looked at from every side; empty when it cannot
 * @param note what it shows, in somebody's words; may be empty
 * @param by who gave it, and when; may be empty
 * @param against whether it speaks against the cause
 */
public record NumberView(
    String id,
    String sentence,
    String detail,
    String change,
    boolean lost,
    String look,
    String note,
    String by,
    boolean against) {

  NumberView given(String newId, String newNote, String newBy, boolean isAgainst) {
    return new NumberView(newId, sentence, detail, change, lost, look, newNote, newBy, isAgainst);
  }
}
