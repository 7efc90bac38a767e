package org.sightline.cli;

import java.io.PrintWriter;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Issue;
import org.sightline.report.findings.IssueText;
import org.sightline.report.language.Speech;

/** The issues of a dataset version, a few lines each. */
final class IssueLines {

  private IssueLines() {}

  /** All of them. */
  static void print(DatasetVersion version, Speech speech, PrintWriter out) {
    print(version, speech, out, Integer.MAX_VALUE);
  }

  /** The first {@code most}, and how to see the others. */
  static void print(DatasetVersion version, Speech speech, PrintWriter out, int most) {
    IssueText text = new IssueText(speech);
    if (version.issues().isEmpty()) {
      out.println("Nothing was found wrong with the file.");
      return;
    }
    out.println("What is wrong with the data:");
    for (Issue issue : version.issues().stream().limit(most).toList()) {
      out.println(
          "  " + speech.count(issue.count()) + " × " + text.where(issue) + ": " + text.what(issue));
      out.println("      " + text.done(issue) + ". " + text.repair(issue));
    }
    int more = version.issues().size() - most;
    if (more > 0) {
      out.println("  " + more + " more: sightline describe " + version.source().file());
    }
  }
}
