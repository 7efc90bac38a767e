package org.sightline.server.foundations.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.foundations.Adoption;
import org.sightline.server.foundations.Definition;
import org.sightline.server.foundations.Word;
import org.sightline.server.foundations.WordStore;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredWords implements WordStore {
  private static final int ADDED = 100;

  private final JdbcClient jdbc;

  StoredWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Word> all() {
    return jdbc.sql("select * from shared_word order by position, name")
        .query(StoredWords::word)
        .list();
  }

  @Override
  public Optional<Word> find(String key) {
    return jdbc.sql("select * from shared_word where key_name = :key")
        .param("key", key)
        .query(StoredWords::word)
        .optional();
  }

  @Override
  public Optional<Word> lock(String key) {
    return jdbc.sql("select * from shared_word where key_name = :key for update")
        .param("key", key)
        .query(StoredWords::word)
        .optional();
  }

  @Override
  public Word save(Word word) {
    int next = word.version() + 1;
    if (word.version() == 0) {
      jdbc.sql(
              "insert into shared_word (key_name, version, position, name, round, stage)"
                  + " values (:key, :next, :position, :name, :round, :stage)")
          .param("key", word.key())
          .param("next", next)
          .param("position", ADDED)
          .param("name", word.name())
          .param("round", word.round())
          .param("stage", word.stage().name())
          .update();
    } else if (jdbc.sql(
                "update shared_word set version = :next, round = :round, stage = :stage"
                    + " where key_name = :key and version = :version")
            .param("next", next)
            .param("round", word.round())
            .param("stage", word.stage().name())
            .param("key", word.key())
            .param("version", word.version())
            .update()
        == 0) {
      throw new OptimisticLockingFailureException("the word " + word.key() + " moved on");
    }
    return new Word(word.key(), next, word.name(), word.round(), word.stage());
  }

  @Override
  @Transactional
  public void put(Definition definition) {
    int changed =
        jdbc.sql(
                "update shared_definition set words = :text"
                    + " where word = :word and round = :round and written_by = :by")
            .param("text", definition.text())
            .param("word", definition.word())
            .param("round", definition.round())
            .param("by", definition.by())
            .update();
    if (changed == 0) {
      jdbc.sql(
              "insert into shared_definition (word, round, written_by, shuffle, words)"
                  + " values (:word, :round, :by, :shuffle, :text)")
          .param("word", definition.word())
          .param("round", definition.round())
          .param("by", definition.by())
          .param("shuffle", UUID.randomUUID())
          .param("text", definition.text())
          .update();
    }
  }

  @Override
  public List<Definition> definitions(String word, int round) {
    return jdbc.sql(
            "select * from shared_definition where word = :word and round = :round"
                + " order by shuffle")
        .param("word", word)
        .param("round", round)
        .query(StoredWords::definition)
        .list();
  }

  @Override
  public Optional<Definition> definition(String word, int round, UUID by) {
    return jdbc.sql(
            "select * from shared_definition"
                + " where word = :word and round = :round and written_by = :by")
        .param("word", word)
        .param("round", round)
        .param("by", by)
        .query(StoredWords::definition)
        .optional();
  }

  @Override
  public void add(Adoption adoption) {
    jdbc.sql(
            "insert into shared_meaning"
                + " (word, round, words, who, written_by, adopted_at, decision)"
                + " values (:word, :round, :text, :who, :by, :at, :decision)")
        .param("word", adoption.word())
        .param("round", adoption.round())
        .param("text", adoption.text())
        .param("who", adoption.who())
        .param("by", adoption.by())
        .param("at", adoption.at().atOffset(ZoneOffset.UTC))
        .param("decision", adoption.decision())
        .update();
  }

  @Override
  public List<Adoption> adoptions(String word) {
    return jdbc.sql("select * from shared_meaning where word = :word order by round desc")
        .param("word", word)
        .query(StoredWords::adoption)
        .list();
  }

  @Override
  public List<Adoption> inForce() {
    return jdbc.sql(
            "select m.* from shared_meaning m where m.round ="
                + " (select max(l.round) from shared_meaning l where l.word = m.word)"
                + " order by m.word")
        .query(StoredWords::adoption)
        .list();
  }

  private static Word word(ResultSet row, int i) throws SQLException {
    return new Word(
        row.getString("key_name"),
        row.getInt("version"),
        row.getString("name"),
        row.getInt("round"),
        Word.Stage.valueOf(row.getString("stage")));
  }

  private static Definition definition(ResultSet row, int i) throws SQLException {
    return new Definition(
        row.getString("word"),
        row.getInt("round"),
        row.getObject("written_by", UUID.class),
        row.getString("words"));
  }

  private static Adoption adoption(ResultSet row, int i) throws SQLException {
    return new Adoption(
        row.getString("word"),
        row.getInt("round"),
        row.getString("words"),
        row.getString("who"),
        row.getObject("written_by", UUID.class),
        row.getObject("adopted_at", OffsetDateTime.class).toInstant(),
        row.getLong("decision"));
  }
}
