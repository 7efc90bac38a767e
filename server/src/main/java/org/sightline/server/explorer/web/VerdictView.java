package org.sightline.server.explorer.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.findings.Verdict;
import org.sightline.engine.views.Viewed;
import org.sightline.report.html.Answer;
import org.sightline.report.html.Html;

/**
 * Whether the gaps are real, in words.
 *
 * @param answer the chip: a gap if there is any, else what is most open
 * @param sentence how many groups stand how
 */
public record VerdictView(Html answer, String sentence) {
  private static final int NAMED = 3;

  static VerdictView of(Said said) {
    Viewed viewed = said.viewed;
    long tested = viewed.rows().stream().filter(row -> row.tested().isPresent()).count();
    long gaps = viewed.having(Verdict.GAP);
    List<String> parts = new ArrayList<>();
    if (viewed.rows().isEmpty()) {
      return new VerdictView(Html.NONE, said.say(ExplorerWords.NOBODY));
    }
    if (tested == 0) {
      parts.add(
          said.say(
              ExplorerWords.SAID_NONE_TESTED, viewed.compared().method().thresholds().support()));
    } else {
      parts.add(
          gaps > 0
              ? said.say(ExplorerWords.SAID_GAPS, gaps, tested, deciding(said))
              : said.say(ExplorerWords.SAID_NO_GAP, tested, deciding(said)));
      many(said, ExplorerWords.SAID_UNSURE, rows(viewed, Verdict.TOO_SMALL_TO_TELL), parts);
      many(
          said,
          ExplorerWords.SAID_SMALL,
          viewed.rows().stream().filter(row -> row.tested().isEmpty()).toList(),
          parts);
    }
    Answer answer =
        gaps > 0
            ? Answer.GAP
            : tested == 0
                ? Answer.TOO_SMALL_TO_TELL
                : viewed.having(Verdict.TOO_SMALL_TO_TELL) > 0
                    ? Answer.CANNOT_TELL
                    : Answer.NO_EVIDENCE;
    return new VerdictView(answer.html(said.speech), String.join(" ", parts));
  }

  /** The bar decides where it was chosen; everyone else does wherever it was not. */
  static String deciding(Said said) {
    boolean bar =
        said.viewed.request().reference() instanceof org.sightline.engine.recipe.ReferenceChoice.Bar
            && said.indicator.bar().isPresent();
    return said.say(bar ? ExplorerWords.VERSUS_BAR : ExplorerWords.VERSUS_ELSE);
  }

  private static List<Viewed.Row> rows(Viewed viewed, Verdict verdict) {
    return viewed.rows().stream()
        .filter(row -> row.verdict().filter(verdict::equals).isPresent())
        .toList();
  }

  private static void many(
      Said said, ExplorerWords words, List<Viewed.Row> rows, List<String> parts) {
    if (rows.isEmpty()) {
      return;
    }
    boolean crossed = rows.get(0).group().ways() > 1;
    String groups =
        rows.size() <= (crossed ? 1 : NAMED)
            ? said.speech.list(rows.stream().map(row -> said.names.of(row.group())).toList())
            : said.say(ExplorerWords.SO_MANY, rows.size());
    parts.add(said.say(words, groups));
  }
}
