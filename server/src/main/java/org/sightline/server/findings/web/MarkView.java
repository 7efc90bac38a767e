package org.sightline.server.findings.web;

import org.sightline.server.findings.MarkKind;

/**
 * What was said of a finding, and the form to say something.
 *
 * @param action where the form goes; empty when the reader may only read
 * @param version of the mark that is shown; 0 when there is none
 * @param kind what was said
 * @param said that in a sentence; empty when nothing was said
 * @param note why; may be empty
 * @param group who the finding is about, for naming the buttons
 * @param id unique on the page
 * @param back the page to come back to
 * @param notice what came of the last try; may be empty
 * @param refused whether {@code notice} is bad news
 */
public record MarkView(
    String action,
    int version,
    MarkKind kind,
    String said,
    String note,
    String group,
    String id,
    String back,
    String notice,
    boolean refused) {

  /** Whether this is what was said. */
  public boolean is(MarkKind other) {
    return kind == other;
  }

  MarkView with(String newNotice, boolean isRefused) {
    return new MarkView(action, version, kind, said, note, group, id, back, newNotice, isRefused);
  }

  MarkView comingBackTo(String address) {
    return new MarkView(action, version, kind, said, note, group, id, address, notice, refused);
  }

  /** The same form with what the reader had typed still in it. */
  MarkView typed(MarkKind typedKind, String typedNote) {
    return new MarkView(
        action, version, typedKind, said, typedNote, group, id, back, notice, refused);
  }
}
