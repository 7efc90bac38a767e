package org.sightline.server.foundations.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.foundations.Area;
import org.sightline.server.foundations.Champions;
import org.sightline.server.foundations.Commitment;
import org.sightline.server.foundations.CommitmentStore;
import org.sightline.server.foundations.Level;
import org.sightline.server.foundations.Owner;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

@Component
class StoredCommitments implements CommitmentStore {
  private final JdbcClient jdbc;

  StoredCommitments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Owner> owners() {
    return jdbc.sql("select * from power_owner").query(StoredCommitments::owner).list();
  }

  @Override
  public void save(Owner owner) {
    stored(
        jdbc.sql(
                owner.version() == 0
                    ? "insert into power_owner (area, version, name, account, path)"
                        + " values (:key, :version + 1, :name, cast(:account as uuid), :path)"
                    : "update power_owner set version = :version + 1, name = :name,"
                        + " account = cast(:account as uuid), path = :path"
                        + " where area = :key and version = :version")
            .param("key", owner.area().name())
            .param("version", owner.version(), Types.INTEGER)
            .param("name", owner.name())
            .param("account", text(owner), Types.VARCHAR)
            .param("path", owner.path()));
  }

  @Override
  public List<Champions> champions() {
    return jdbc.sql("select * from power_champion").query(StoredCommitments::champion).list();
  }

  @Override
  public void save(Champions champions) {
    stored(
        jdbc.sql(
                champions.version() == 0
                    ? "insert into power_champion (place_level, version, names)"
                        + " values (:key, :version + 1, :names)"
                    : "update power_champion set version = :version + 1, names = :names"
                        + " where place_level = :key and version = :version")
            .param("key", champions.level().name())
            .param("version", champions.version(), Types.INTEGER)
            .param("names", champions.names()));
  }

  @Override
  public Optional<Commitment> find(String cycle) {
    return jdbc.sql("select * from commitment where cycle = :key")
        .param("key", cycle)
        .query(StoredCommitments::commitment)
        .optional();
  }

  @Override
  public void save(Commitment said) {
    stored(
        jdbc.sql(
                said.version() == 0
                    ? "insert into commitment"
                        + " (cycle, version, hours, until_day, money, sponsor, gives) values"
                        + " (:key, :version + 1, :hours, :until, :money, :sponsor, :gives)"
                    : "update commitment set version = :version + 1, hours = :hours,"
                        + " until_day = :until, money = :money, sponsor = :sponsor, gives = :gives"
                        + " where cycle = :key and version = :version")
            .param("key", said.cycle())
            .param("version", said.version(), Types.INTEGER)
            .param("hours", said.hours())
            .param("until", said.until(), Types.DATE)
            .param("money", said.money())
            .param("sponsor", said.sponsor())
            .param("gives", said.gives()));
  }

  private static @Nullable String text(Owner owner) {
    UUID account = owner.account();
    return account == null ? null : account.toString();
  }

  private static void stored(StatementSpec statement) {
    if (statement.update() == 0) {
      throw new OptimisticLockingFailureException("somebody else changed this first");
    }
  }

  private static Owner owner(ResultSet row, int i) throws SQLException {
    return new Owner(
        Area.valueOf(row.getString("area")),
        row.getInt("version"),
        row.getString("name"),
        row.getObject("account", UUID.class),
        row.getString("path"));
  }

  private static Champions champion(ResultSet row, int i) throws SQLException {
    return new Champions(
        Level.valueOf(row.getString("place_level")), row.getInt("version"), row.getString("names"));
  }

  private static Commitment commitment(ResultSet row, int i) throws SQLException {
    return new Commitment(
        row.getString("cycle"),
        row.getInt("version"),
        row.getInt("hours"),
        row.getObject("until_day", LocalDate.class),
        row.getString("money"),
        row.getString("sponsor"),
        row.getString("gives"));
  }
}
