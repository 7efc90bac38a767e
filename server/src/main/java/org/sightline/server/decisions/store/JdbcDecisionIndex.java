package org.sightline.server.decisions.store;

import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Place;
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
    Place where = said.where();
    jdbc.sql(
            "insert into decision"
                + " (number, kind, decided_on, review_on, place, replaces, reviews, words) values"
                + " (:number, :kind, :on, :review, :place, :replaces, :reviews, :words)")
        .param("number", line.number())
        .param("kind", said.kind().name())
        .param("on", said.on())
        .param("review", said.review(), Types.DATE)
        .param("place", where == null ? "" : String.join("\t", where.path()))
        .param("replaces", earlier(said, Earlier.Tie.REPLACES), Types.BIGINT)
        .param("reviews", earlier(said, Earlier.Tie.REVIEWS), Types.BIGINT)
        .param("words", words)
        .update();
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
  public Map<Long, Long> replacedBy(Collection<Long> numbers) {
    Map<Long, Long> later = new HashMap<>();
    if (!numbers.isEmpty()) {
      jdbc.sql("select replaces, number from decision where replaces in (:numbers)")
          .param("numbers", numbers)
          .query(
              row -> {
                later.put(row.getLong("replaces"), row.getLong("number"));
              });
    }
    return later;
  }

  @Override
  public boolean isUnanswered(long number) {
    return jdbc.sql("select count(*) from decision where replaces = :number or reviews = :number")
            .param("number", number)
            .query(Long.class)
            .single()
        == 0;
  }

  @Override
  public Hits find(Scope scope, Question question, long skip, int limit) {
    Condition where = Condition.of(scope, question);
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
