package org.sightline.server.findings.web;

import java.util.List;
import org.sightline.report.html.Html;

/**
 * A finding in the list.
 *
 * @param id unique on the page
 * @param address its own page
 * @param crumb its rank and its question
 * @param sentence where the group stands
 * @param answer the verdict
 * @param students how many stand behind the gap; empty where that cannot be counted
 * @param between between whom; empty with {@code students}
 * @param more what else stands behind it, in sentences
 * @param picture the group on its band
 * @param numbers its table
 * @param mark what was said of it
 */
public record Card(
    String id,
    String address,
    String crumb,
    String sentence,
    Html answer,
    String students,
    String between,
    List<String> more,
    Html picture,
    Html numbers,
    MarkView mark) {}
