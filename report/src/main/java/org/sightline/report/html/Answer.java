package org.sightline.report.html;

import org.sightline.report.language.Speech;

/** The answers to "is this gap real?", told apart by their fill and their words. */
public enum Answer {
  GAP("gap", FrameWords.GAP),
  TOO_SMALL_TO_TELL("unsure", FrameWords.TOO_SMALL),
  /** The same answer for a group that is large enough to judge. */
  CANNOT_TELL("unsure", FrameWords.CANNOT_TELL),
  NO_EVIDENCE("none", FrameWords.NO_EVIDENCE);

  private final String style;
  private final FrameWords words;

  Answer(String style, FrameWords words) {
    this.style = style;
    this.words = words;
  }

  /** The answer in words, such as "too small to tell". */
  public String words(Speech speech) {
    return speech.say(words);
  }

  /** The answer as its chip. */
  public Html html(Speech speech) {
    return Tag.of("span").styled("answer " + style).text(words(speech)).html();
  }
}
