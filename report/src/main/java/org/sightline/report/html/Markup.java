package org.sightline.report.html;

/** What may stand inside a page: finished {@link Html} or a {@link Tag} still being filled. */
public sealed interface Markup permits Html, Tag {

  /** The markup as it stands now. */
  Html html();
}
