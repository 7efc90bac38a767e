package org.sightline.server.findings.web;

import java.util.List;
import org.sightline.report.html.Html;

/**
 * The list of findings.
 *
 * @param asked what the address asks for
 * @param line whose data, and which version
 * @param lede how many groups were compared and how many gaps are real
 * @param datasets to choose from; none when there is one alone
 * @param indicators questions to choose from
 * @param places to choose from; none when there is nothing to choose
 * @param attributes to choose from
 * @param answers to choose from
 * @param cards the findings of this page
 * @param empty what to say when there is none
 * @param least how many people a group needs
 * @param pictures how small groups stand, when nothing could be tested
 * @param shown which of how many; empty when all are there
 * @param newer the address of the page before; may be empty
 * @param older the address of the page after; may be empty
 * @param none how many show no evidence of a gap, in words
 * @param unsure how many are too small to tell, in words
 * @param small how many were not tested, in words; empty when there is none
 * @param chance how luck was accounted for
 * @param lost marked groups that are not tested now
 * @param symbols the shapes that pictures use
 * @param whole whether the reader sees every row, so that the report may be had
 */
public record ListView(
    Asked asked,
    String line,
    String lede,
    List<Choice> datasets,
    List<Choice> indicators,
    List<Choice> places,
    List<Choice> attributes,
    List<Choice> answers,
    List<Card> cards,
    String empty,
    String least,
    List<Html> pictures,
    String shown,
    String newer,
    String older,
    Aside none,
    Aside unsure,
    String small,
    String chance,
    List<Lost> lost,
    Html symbols,
    boolean whole) {

  /** An answer that is not a gap: its chip, how many groups, and where they are listed. */
  public record Aside(Html answer, String words, String address, boolean any) {}

  /** A marked group that is not tested now, and where what was said of it can be read. */
  public record Lost(String name, String said, String address) {}
}
