package org.sightline.server.findings.web;

import java.util.List;
import org.sightline.report.html.Html;

/**
 * One finding.
 *
 * @param list the address of the list
 * @param line whose data, and which version
 * @param crumb its rank and its question
 * @param sentence where the group stands
 * @param answer the verdict
 * @param students how many stand behind the gap; may be empty
 * @param between between whom
 * @param support what else stands behind it, in sentences
 * @param picture the group, those it is compared with, and everyone
 * @param facts how the number came about
 * @param reasons why this verdict
 * @param method how every number was made, and how to make it again
 * @param because why it is where it is, in sentences
 * @param kin wider and narrower groups on the same question
 * @param why the address of the count of all that was tested
 * @param explorer the same question in the explorer
 * @param fence the same before the fence; empty for averages
 * @param mark what was said of it
 * @param then what the answer was when it was marked; empty when it is the same
 * @param history what was said before, newest first
 * @param symbols the shapes that pictures use
 */
public record DetailView(
    String list,
    String line,
    String crumb,
    String sentence,
    Html answer,
    String students,
    String between,
    List<String> support,
    Html picture,
    Html facts,
    Html reasons,
    Html method,
    List<String> because,
    List<Kin> kin,
    String why,
    String explorer,
    String fence,
    MarkView mark,
    String then,
    List<Said> history,
    Html symbols) {

  /** A wider or narrower group. */
  public record Kin(
      String group, String address, String answer, String relation, String value, String gap) {}

  /** What was said, and why. */
  public record Said(String words, String note) {}
}
