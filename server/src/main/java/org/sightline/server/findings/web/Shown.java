package org.sightline.server.findings.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.Verdict;
import org.sightline.server.findings.FindingId;
import org.sightline.server.findings.Mark;
import org.sightline.server.findings.MarkKind;
import org.sightline.server.findings.SeenFindings;

/** Which answers a list shows. */
enum Shown {
  /** Gaps to read first: no wider gap says the same. */
  FIRST(""),
  GAPS("gaps"),
  UNSURE("unsure"),
  NONE("none"),
  EVERY("all");

  private final String key;

  Shown(String key) {
    this.key = key;
  }

  /** Its word in addresses. */
  String key() {
    return key;
  }

  static Shown of(String key) {
    return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst().orElse(FIRST);
  }

  /** The findings that are asked for, in their order; those that are known come last. */
  static List<Finding> of(SeenFindings seen, Asked asked, Map<FindingId, Mark> marks) {
    Predicate<Finding> isKnown =
        finding -> {
          Mark mark = marks.get(seen.id(finding));
          return mark != null && mark.kind() == MarkKind.KNOWN;
        };
    return of(asked.answer())
        .among(seen.findings())
        .filter(
            finding ->
                asked.indicator().isEmpty() || finding.indicator().name().equals(asked.indicator()))
        .filter(finding -> asked.by().isEmpty() || finding.group().level(asked.by()).isPresent())
        .sorted(Comparator.comparing(isKnown::test))
        .toList();
  }

  private Stream<Finding> among(Findings findings) {
    return switch (this) {
      case FIRST -> findings.headlines().stream();
      case GAPS -> findings.having(Verdict.GAP).stream();
      case UNSURE -> findings.having(Verdict.TOO_SMALL_TO_TELL).stream();
      case NONE -> findings.having(Verdict.NO_EVIDENCE).stream();
      case EVERY -> Arrays.stream(Verdict.values()).flatMap(each -> findings.having(each).stream());
    };
  }
}
