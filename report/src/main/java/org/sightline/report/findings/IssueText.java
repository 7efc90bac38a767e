package org.sightline.report.findings;

import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.engine.dataset.Issue;
import org.sightline.engine.dataset.RowLedger;
import org.sightline.report.language.Speech;

/** What is wrong with the data, in words: one issue at a time. */
public final class IssueText {

  private final Speech speech;

  public IssueText(Speech speech) {
    this.speech = speech;
  }

  /** What is wrong, with the categories or marks it is about. */
  public String what(Issue issue) {
    Map<String, String> facts = issue.facts();
    String said = speech.say(IssueWords.what(issue.kind()));
    if (facts.containsKey("from") && facts.containsKey("to")) {
      said += " " + speech.say(IssueWords.FROM_TO, name(facts, "from"), name(facts, "to"));
    } else if (facts.containsKey("values") || facts.containsKey("from")) {
      String key = facts.containsKey("values") ? "values" : "from";
      said += " " + speech.say(IssueWords.VALUES, name(facts, key));
    }
    return said;
  }

  /** Where: the column, or the whole row, and the first few lines. */
  public String where(Issue issue) {
    String column = issue.column().map(speech::name).orElse(speech.say(IssueWords.WHOLE_ROW));
    if (issue.rows().isEmpty()) {
      return column;
    }
    String lines = issue.rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String more = issue.count() > issue.rows().size() ? ", …" : "";
    return column + " " + speech.say(IssueWords.LINES, lines + more);
  }

  /** What was done about it. */
  public String done(Issue issue) {
    return speech.say(IssueWords.done(issue.treatment()));
  }

  /** How to repair it at its source. */
  public String repair(Issue issue) {
    return speech.say(IssueWords.repair(issue.kind()));
  }

  /** Where every row went. */
  public String ledger(RowLedger ledger) {
    return speech.say(
        IssueWords.LEDGER,
        speech.count(ledger.read()),
        speech.count(ledger.used()),
        speech.count(ledger.setAside()));
  }

  private String name(Map<String, String> facts, String key) {
    return speech.name(facts.getOrDefault(key, ""));
  }
}
