package org.sightline.server.datasets.web;

import java.util.List;

/**
 * What is asked of data, and what could be.
 *
 * @param post where forms go
 * @param version of a review, sent back with every form; 0 elsewhere
 * @param asked questions that are asked
 * @param proposed whether nobody chose them yet
 * @param ready ready-made questions
 * @param builder a question of one's own
 */
public record QuestionsView(
    String post,
    int version,
    List<DatasetView.Question> asked,
    boolean proposed,
    List<Ready> ready,
    BuilderView builder) {

  /**
   * A ready-made question.
   *
   * @param key of the question
   * @param title in the reader's words
   * @param means its definition
   * @param source where the definition comes from
   * @param on columns that can answer it
   */
  public record Ready(String key, String title, String means, String source, List<On> on) {}

  /**
   * A column that can answer a ready-made question.
   *
   * @param column as in the file
   * @param said in words
   * @param asked whether it is asked already
   */
  public record On(String column, String said, boolean asked) {}
}
