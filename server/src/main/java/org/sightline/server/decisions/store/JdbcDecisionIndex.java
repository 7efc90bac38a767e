package org.sightline.server.decisions.store;

import static org.sightline.server.decisions.store.Condition.UNANSWERED;

import java.sql.Types;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Scope;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.DecisionIndex;
import org.sightline.server.decisions.Draft;
import org.sightline.server.decisions.Earlier;
import org.sightline.server.decisions.Question;
import org.sightline.server.decisions.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcDecisionIndex implements DecisionIndex {
  private final JdbcClient jdbc;

  JdbcDecisionIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void add(Decision line, String words) {
    Draft said = line.said();
    jdbc.sql(
            "insert into decision"
                + " (number, kind, decided_on, review_on, replaces, reviews, words) values"
                + " (:number, :kind, :on, :review, :replaces, :reviews, :words)")
        .param("number", line.number())
        .param("kind", said.kind().name())
        .param("on", said.on())
        .param("review", said.review(), Types.DATE)
        .param("replaces", earlier(said, Earlier.Tie.REPLACES), Types.BIGINT)
        .param("reviews", earlier(said, Earlier.Tie.REVIEWS), Types.BIGINT)
        .param("words", words)
        .update();
    for (String place : places(said.where())) {
      jdbc.sql("insert into decision_place (number, place) values (:n, :place)")
          .param("n", line.number())
          .param("place", place)
          .update();
    }
    Set<Subject> about = new LinkedHashSet<>(said.about());
    about.add(line.subject());
    Earlier answered = said.earlier();
    if (answered != null) {
      about.addAll(storiesOf(answered.number()));
    }
    for (Subject subject : about) {
      jdbc.sql("insert into decision_subject (number, kind, subject) values (:n, :kind, :key)")
          .param("n", line.number())
          .param("kind", subject.kind())
          .param("key", subject.key())
          .update();
    }
  }

  private static List<String> places(Scope where) {
    return where instanceof Scope.Within within
        ? within.places().stream().map(place -> String.join("\t", place.path())).toList()
        : List.of("");
  }

  /** A line that answers another belongs to the story of that one and of all before it. */
  private List<Subject> storiesOf(long number) {
    return jdbc
        .sql("select subject from decision_subject where number = :n and kind = 'decision'")
        .param("n", number)
        .query(String.class)
        .list()
        .stream()
        .map(key -> new Subject("decision", key))
        .toList();
  }

  private static @Nullable Long earlier(Draft said, Earlier.Tie tie) {
    Earlier earlier = said.earlier();
    return earlier != null && earlier.tie() == tie ? earlier.number() : null;
  }

  @Override
  public Optional<Long> replacedBy(long number) {
    return jdbc.sql("select number from decision where replaces = :number")
        .param("number", number)
        .query(Long.class)
        .optional();
  }

  @Override
  public boolean isUnanswered(long number) {
    return jdbc.sql("select count(*) from decision d where d.number = :n and " + UNANSWERED)
            .param("n", number)
            .query(Long.class)
            .single()
        == 1;
  }

  @Override
  @Transactional
  public void askForReviews(Subject subject, boolean asked) {
    jdbc.sql("delete from decision_quiet where kind = :kind and subject = :key")
        .param("kind", subject.kind())
        .param("key", subject.key())
        .update();
    if (!asked) {
      jdbc.sql("insert into decision_quiet (kind, subject) values (:kind, :key)")
          .param("kind", subject.kind())
          .param("key", subject.key())
          .update();
    }
  }

  @Override
  public Hits find(Scope scope, Set<Subject> own, Question question, long skip, int limit) {
    Condition where = Condition.of(scope, own, question);
    long total =
        jdbc.sql("select count(*) from decision d where " + where.sql())
            .params(where.values())
            .query(Long.class)
            .single();
    List<Long> numbers =
        jdbc.sql(
                "select d.number from decision d where "
                    + where.sql()
                    + " order by d.number desc limit :limit offset :skip")
            .params(where.values())
            .param("limit", limit)
            .param("skip", skip)
            .query(Long.class)
            .list();
    return new Hits(numbers, total);
  }
}
