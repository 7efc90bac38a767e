package org.sightline.cli;

import java.io.PrintWriter;
import java.util.List;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.engine.recipe.Choice;
import org.sightline.report.findings.IssueText;
import org.sightline.report.findings.Overview;
import org.sightline.report.findings.ReasonWords;
import org.sightline.report.findings.Sentences;
import org.sightline.report.language.Speech;

/** Findings on a terminal: what was chosen, the gaps to read first, what cannot be said. */
record GapsText(Findings findings, Speech speech, int most) {

  private static final int NAMED = 12;
  private static final int ISSUES = 6;

  void print(PrintWriter out) {
    Sentences sentences = new Sentences(findings.data().dictionary(), speech);
    out.println(
        findings.data().source().file()
            + ": "
            + new IssueText(speech).ledger(findings.data().ledger())
            + ".");
    choices(out);
    out.println();
    for (IndicatorFindings each : findings.indicators()) {
      out.println(sentences.everyone(each) + " " + sentences.bar(each.indicator()));
    }
    out.println();
    Overview overview = new Overview(findings, speech);
    out.println(overview.howMany());
    if (findings.method().tests() == 0) {
      out.println(
          "Maybe test smaller groups too, such as --least 15: their bands are wide, but chance is"
              + " still told apart.");
    }
    int number = 1;
    for (Finding finding : findings.headlines().stream().limit(most).toList()) {
      out.println();
      out.println(number++ + ". " + sentences.headline(finding));
      sentences.support(finding).forEach(line -> out.println("   " + line));
    }
    out.println();
    out.println(overview.unsure() + " " + overview.tooFew());
    out.println();
    IssueLines.print(findings.data(), speech, out, ISSUES);
  }

  private void choices(PrintWriter out) {
    for (Choice.What what : Choice.What.values()) {
      List<Choice> made =
          findings.choices().stream().filter(choice -> choice.what() == what).toList();
      if (!made.isEmpty()) {
        out.println(
            "  "
                + ChoiceWords.of(what)
                + ": "
                + String.join(
                    ", ",
                    made.stream()
                        .limit(NAMED)
                        .map(
                            choice ->
                                choice.name()
                                    + " ("
                                    + ReasonWords.say(choice.because(), speech)
                                    + ")")
                        .toList())
                + (made.size() > NAMED
                    ? " and " + speech.count(made.size() - NAMED) + " more"
                    : ""));
      }
    }
  }
}
