package org.sightline.server.ideas.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sightline.server.ideas.Choice;
import org.sightline.server.ideas.ChoiceStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredChoices implements ChoiceStore {
  private final JdbcClient jdbc;

  StoredChoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Choice> of(UUID cycle) {
    List<Choice> all =
        jdbc.sql("select * from idea_choice where cycle = :cycle order by number")
            .param("cycle", cycle)
            .query(
                (row, i) ->
                    new Choice(
                        cycle,
                        row.getInt("number"),
                        List.of(),
                        row.getString("reason"),
                        row.getObject("chosen_by", UUID.class),
                        row.getObject("chosen_at", OffsetDateTime.class).toInstant(),
                        row.getLong("line")))
            .list();
    return all.stream().map(this::filled).toList();
  }

  private Choice filled(Choice choice) {
    List<UUID> ideas =
        jdbc.sql(
                "select idea from idea_chosen where cycle = :cycle and number = :number"
                    + " order by place")
            .param("cycle", choice.cycle())
            .param("number", choice.number())
            .query((row, i) -> row.getObject("idea", UUID.class))
            .list();
    return new Choice(
        choice.cycle(),
        choice.number(),
        ideas,
        choice.reason(),
        choice.by(),
        choice.at(),
        choice.line());
  }

  @Override
  public void add(Choice choice) {
    jdbc.sql(
            "insert into idea_choice (cycle, number, reason, chosen_by, chosen_at, line)"
                + " values (:cycle, :number, :reason, :by, :at, :line)")
        .param("cycle", choice.cycle())
        .param("number", choice.number())
        .param("reason", choice.reason())
        .param("by", choice.by())
        .param("at", choice.at().atOffset(ZoneOffset.UTC))
        .param("line", choice.line())
        .update();
    for (int place = 0; place < choice.ideas().size(); place++) {
      jdbc.sql(
              "insert into idea_chosen (cycle, number, place, idea)"
                  + " values (:cycle, :number, :place, :idea)")
          .param("cycle", choice.cycle())
          .param("number", choice.number())
          .param("place", place)
          .param("idea", choice.ideas().get(place))
          .update();
    }
  }
}
