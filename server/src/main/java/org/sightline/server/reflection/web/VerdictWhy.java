package org.sightline.server.reflection.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.evaluation.Warning;
import org.sightline.report.evaluation.EvaluationSentences;
import org.sightline.report.findings.Numbers;
import org.sightline.server.cycles.Statement;
import org.sightline.server.reflection.Reading;
import org.sightline.server.site.Page;
import org.sightline.statistics.Known;
import org.sightline.statistics.verdict.Alarm;
import org.sightline.statistics.verdict.Cell;
import org.sightline.statistics.verdict.Decision;
import org.sightline.statistics.verdict.Verdict;

/** Whether the goal was met, and why the verdict is this one and no other. */
record VerdictWhy(Page page, Reading.Read read) {

  /** What the table was read by, one sentence each. */
  List<String> why() {
    Verdict verdict = read.evaluation().verdict().orElseThrow();
    if (!(verdict instanceof Verdict.Judged judged)) {
      return List.of(page.say(ReflectionWords.valueOf("WHY_" + verdict.decision().name())));
    }
    Cell cell = judged.cell();
    List<String> why = new ArrayList<>();
    why.add(page.say(ReflectionWords.valueOf("WHY_" + cell.narrowing().name())));
    why.add(page.say(ReflectionWords.valueOf("WHY_GROUP_" + cell.group().name())));
    why.add(page.say(ReflectionWords.valueOf("WHY_DELIVERY_" + cell.fidelity().name())));
    if (judged.alarms().contains(Alarm.PART_LEVELLING)) {
      why.add(page.say(ReflectionWords.WHY_PART_LEVELLING));
    }
    if (judged.decision() == Decision.CONTINUE_ADD_COMPARISON) {
      why.add(page.say(ReflectionWords.WHY_NO_COMPARISON));
    }
    boolean untold =
        read.evaluation().warnings().stream()
            .anyMatch(warning -> warning.kind() == Warning.Kind.AIM_TOO_SMALL_TO_SHOW);
    if (untold) {
      why.add(page.say(ReflectionWords.WHY_UNTOLD));
    }
    return why;
  }

  /** Whether the goal was met, and by how many students; empty where nobody can say. */
  Optional<String> goal() {
    return now().map(this::goal);
  }

  /** The same for those who do not see every cell: empty where so few stand on a side. */
  Optional<String> goalToHandOut() {
    int least = read.followUp().recipe().thresholds().leastShown();
    return now()
        .filter(
            known -> {
              long count = Math.round(known.value() * known.n());
              return count >= least && known.n() - count >= least;
            })
        .map(this::goal);
  }

  private Optional<Known> now() {
    return sentences()
        .standing(read.evaluation().after(), true, true)
        .map(standing -> standing.value())
        .filter(value -> value instanceof Known && !read.match().outcome().isMean())
        .map(Known.class::cast);
  }

  private EvaluationSentences sentences() {
    return new EvaluationSentences(read.evaluation(), page.speech());
  }

  private String goal(Known now) {
    Statement statement = read.terms().statement();
    Numbers numbers = new Numbers(page.speech(), read.match().outcome());
    int sign = read.match().outcome().direction().sign();
    long count = Math.round(now.value() * now.n());
    double asked = statement.target() * now.n();
    long missing =
        (long) Math.ceil(sign > 0 ? asked - count - 1e-9 : count - Math.floor(asked + 1e-9));
    LocalDate day = read.terms().statement().by();
    LocalDate arrived =
        read.followUp().dataset().newest().accepted().atOffset(ZoneOffset.UTC).toLocalDate();
    Object[] values = {
      page.speech().capital(sentences().group()),
      page.speech().share(statement.target()),
      page.speech().date(day),
      numbers.value(now.value()),
      page.speech().count(count),
      page.speech().count(now.n())
    };
    if (missing <= 0) {
      return page.say(ReflectionWords.GOAL_MET, values);
    }
    Object[] more = Arrays.copyOf(values, values.length + 1);
    more[values.length] = missing;
    return page.say(
        arrived.isAfter(day) ? ReflectionWords.GOAL_MISSED : ReflectionWords.GOAL_NOT_YET, more);
  }
}
