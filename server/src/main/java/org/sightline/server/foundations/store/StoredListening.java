package org.sightline.server.foundations.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Place;
import org.sightline.server.foundations.Barrier;
import org.sightline.server.foundations.ListeningSession;
import org.sightline.server.foundations.ListeningStore;
import org.sightline.server.foundations.MeasureKind;
import org.sightline.server.foundations.Way;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredListening implements ListeningStore {
  private final JdbcClient jdbc;

  StoredListening(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Voice(UUID session, String name, boolean away) {}

  @Override
  public List<ListeningSession> sessions() {
    Map<UUID, List<Voice>> voices = new HashMap<>();
    jdbc.sql("select * from listening_voice order by session, position")
        .query(
            (row, i) ->
                new Voice(
                    row.getObject("session", UUID.class),
                    row.getString("name"),
                    row.getBoolean("away")))
        .list()
        .forEach(
            voice -> voices.computeIfAbsent(voice.session(), any -> new ArrayList<>()).add(voice));
    return jdbc.sql(
            "select * from listening_session where taken_back_at is null"
                + " order by happened_on desc, logged_at desc, id")
        .query((row, i) -> session(row, voices))
        .list();
  }

  private static ListeningSession session(ResultSet row, Map<UUID, List<Voice>> voices)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    List<Voice> own = voices.getOrDefault(id, List.of());
    String barriers = row.getString("barriers");
    String place = row.getString("place");
    return new ListeningSession(
        id,
        row.getObject("happened_on", LocalDate.class),
        Way.valueOf(row.getString("way")),
        row.getInt("people"),
        own.stream().filter(each -> !each.away()).map(Voice::name).toList(),
        own.stream().filter(Voice::away).map(Voice::name).toList(),
        Arrays.stream(barriers.split(" "))
            .filter(each -> !each.isEmpty())
            .map(Barrier::valueOf)
            .collect(Collectors.toSet()),
        row.getString("note"),
        place.isEmpty() ? null : Place.of(place.split("\t")),
        row.getObject("logged_by", UUID.class),
        row.getObject("logged_at", OffsetDateTime.class).toInstant());
  }

  @Override
  public void add(ListeningSession session) {
    Place where = session.where();
    jdbc.sql(
            "insert into listening_session (id, happened_on, way, people, barriers, note, place,"
                + " logged_by, logged_at) values (:id, :on, :way, :people, :barriers, :note,"
                + " :place, :by, :at)")
        .param("id", session.id())
        .param("on", session.on())
        .param("way", session.way().name())
        .param("people", session.people())
        .param(
            "barriers",
            session.barriers().stream()
                .map(Barrier::name)
                .sorted()
                .collect(Collectors.joining(" ")))
        .param("note", session.note())
        .param("place", where == null ? "" : String.join("\t", where.path()))
        .param("by", session.by())
        .param("at", session.at().atOffset(ZoneOffset.UTC))
        .update();
    int position = 0;
    for (String name : session.heard()) {
      add(session.id(), position++, name, false);
    }
    for (String name : session.away()) {
      add(session.id(), position++, name, true);
    }
  }

  private void add(UUID session, int position, String name, boolean away) {
    jdbc.sql(
            "insert into listening_voice (session, position, name, away)"
                + " values (:session, :position, :name, :away)")
        .param("session", session)
        .param("position", position)
        .param("name", name)
        .param("away", away)
        .update();
  }

  @Override
  public boolean takeBack(UUID session, Instant at) {
    return jdbc.sql(
                "update listening_session set taken_back_at = :at"
                    + " where id = :id and taken_back_at is null")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", session)
            .update()
        == 1;
  }

  @Override
  public Map<String, MeasureKind> measures(String dataset) {
    Map<String, MeasureKind> said = new HashMap<>();
    jdbc.sql("select question, kind from question_measures where dataset = :dataset")
        .param("dataset", dataset)
        .query((row, i) -> Map.entry(row.getString(1), MeasureKind.valueOf(row.getString(2))))
        .list()
        .forEach(each -> said.put(each.getKey(), each.getValue()));
    return said;
  }

  @Override
  public boolean say(String dataset, String question, @Nullable MeasureKind was, MeasureKind kind) {
    if (was == null) {
      try {
        return jdbc.sql(
                    "insert into question_measures (dataset, question, kind)"
                        + " select cast(:dataset as varchar), cast(:question as varchar),"
                        + " cast(:kind as varchar) where not exists (select 1 from"
                        + " question_measures where dataset = :dataset and question = :question)")
                .param("dataset", dataset)
                .param("question", question)
                .param("kind", kind.name())
                .update()
            == 1;
      } catch (DuplicateKeyException overtaken) {
        throw new OptimisticLockingFailureException("somebody else said it first", overtaken);
      }
    }
    return jdbc.sql(
                "update question_measures set kind = :kind where dataset = :dataset"
                    + " and question = :question and kind = :was")
            .param("kind", kind.name())
            .param("dataset", dataset)
            .param("question", question)
            .param("was", was.name())
            .update()
        == 1;
  }
}
