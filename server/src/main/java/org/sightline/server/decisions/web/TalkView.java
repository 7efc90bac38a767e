package org.sightline.server.decisions.web;

import java.util.List;
import org.sightline.server.decisions.SubjectNames.Named;
import org.sightline.server.site.Field;

/**
 * The comments on one object.
 *
 * @param about the object
 * @param address of these comments
 * @param said newest first
 * @param form the field for a new one
 * @param mayWrite whether the reader may add one
 * @param newer where newer ones are; empty when there are none
 * @param older where older ones are; empty when there are none
 */
public record TalkView(
    Named about,
    String address,
    List<Said> said,
    Field form,
    boolean mayWrite,
    String newer,
    String older) {

  /**
   * A comment.
   *
   * @param id for taking it back
   * @param who said it
   * @param when it was said
   * @param text what; empty when it was taken back
   * @param own whether the reader wrote it and may take it back
   */
  public record Said(String id, String who, String when, String text, boolean own) {}
}
