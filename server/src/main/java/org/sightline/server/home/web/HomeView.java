package org.sightline.server.home.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.report.html.Html;
import org.sightline.server.site.WorkWaiting.Task;

/**
 * The first page.
 *
 * @param crumb the day and the reader's role
 * @param title the surest gap in a sentence, or what there is instead
 * @param lede what follows from it
 * @param waiting how far looking for gaps has come, in words; empty when it is done
 * @param percent the same, 0 to 100
 * @param picture where we are; empty when there is nothing to draw
 * @param closer the page of the surest gap; empty when there is none
 * @param fence the surest gap as the fence; empty when there is none
 * @param findings the list of gaps; empty when there is none
 * @param tasks what waits for the reader
 * @param steps what to do first; empty for who knows their way
 * @param learned what the reader was told, then what people said of findings, newest first
 * @param questions one row per question
 * @param watched their heading
 * @param fresh every dataset and its age
 * @param hasData whether anything was brought in at all
 * @param symbols the shapes that pictures use
 */
public record HomeView(
    String crumb,
    String title,
    String lede,
    String waiting,
    int percent,
    Html picture,
    String closer,
    String fence,
    String findings,
    List<Task> tasks,
    List<Step> steps,
    List<Learned> learned,
    List<Question> questions,
    String watched,
    List<Fresh> fresh,
    boolean hasData,
    Html symbols) {

  /** The same with these things learned before the others. */
  HomeView learning(List<Learned> first) {
    List<Learned> all = new ArrayList<>(first);
    all.addAll(learned);
    return new HomeView(
        crumb, title, lede, waiting, percent, picture, closer, fence, findings, tasks, steps, all,
        questions, watched, fresh, hasData, symbols);
  }

  /** Something to do first; without an address it is only said. */
  public record Step(String title, String why, String address) {}

  /** What somebody said of a finding. */
  public record Learned(String crumb, String sentence, String address, String note, String who) {}

  /** How one question stands. */
  public record Question(
      String name, String address, Html answer, String group, String value, String against) {}

  /** A dataset, how old its newest version is, and the address of its gaps. */
  public record Fresh(String line, String age, boolean old, String findings) {}
}
