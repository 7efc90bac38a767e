package org.sightline.server.chain.store;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sightline.server.chain.ChainStore;
import org.sightline.server.chain.Entry;
import org.sightline.server.chain.Head;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Chains in two tables: the entries, and per chain the head that writers lock. */
@Component
class JdbcChainStore implements ChainStore {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  JdbcChainStore(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public Entry append(String chain, Function<Head, Entry> next) {
    Entry written = transaction.execute(status -> write(chain, next));
    if (written == null) {
      throw new IllegalStateException("chain " + chain + " wrote nothing");
    }
    return written;
  }

  private Entry write(String chain, Function<Head, Entry> next) {
    Head head =
        lockedHead(chain)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "chain is "
                            + chain
                            + ", which has no head. Maybe its migration is missing."));
    Entry entry = next.apply(head);
    jdbc.sql(
            "insert into chain_entry (chain, number, at, content, previous, hash)"
                + " values (:chain, :number, :at, :content, :previous, :hash)")
        .param("chain", chain)
        .param("number", entry.number())
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("content", entry.content())
        .param("previous", entry.previous())
        .param("hash", entry.hash())
        .update();
    jdbc.sql("update chain_head set number = :number, hash = :hash where chain = :chain")
        .param("number", entry.number())
        .param("hash", entry.hash())
        .param("chain", chain)
        .update();
    return entry;
  }

  /**
   * Locks the heads of all chains, always in the same order: a transaction that writes to two of
   * them would otherwise wait for one that writes to them the other way round, and that one for it.
   */
  private Optional<Head> lockedHead(String chain) {
    Map<String, Head> heads = new HashMap<>();
    jdbc.sql("select chain, number, hash from chain_head order by chain for update")
        .query(
            row -> {
              heads.put(
                  row.getString("chain"), new Head(row.getLong("number"), row.getString("hash")));
            });
    return Optional.ofNullable(heads.get(chain));
  }

  @Override
  public Head head(String chain) {
    return jdbc.sql("select number, hash from chain_head where chain = :chain")
        .param("chain", chain)
        .query((row, i) -> new Head(row.getLong("number"), row.getString("hash")))
        .optional()
        .orElse(Head.EMPTY);
  }

  @Override
  public List<String> chains() {
    return jdbc.sql("select chain from chain_head order by chain").query(String.class).list();
  }

  @Override
  public List<Entry> after(String chain, long number, int limit) {
    return jdbc.sql(
            "select * from chain_entry where chain = :chain and number > :number"
                + " order by number limit :limit")
        .param("chain", chain)
        .param("number", number)
        .param("limit", limit)
        .query(JdbcChainStore::entry)
        .list();
  }

  @Override
  public List<Entry> of(String chain, Collection<Long> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    // A list after "in" would be gone through for every entry of the chain by the embedded
    // database.
    String rows = numbers.stream().map(number -> "(" + number + ")").collect(joining(","));
    return jdbc.sql(
            "select e.* from (values "
                + rows
                + ") as asked (asked_number) join chain_entry e"
                + " on e.chain = :chain and e.number = asked.asked_number order by e.number")
        .param("chain", chain)
        .query(JdbcChainStore::entry)
        .list();
  }

  @Override
  public List<Entry> newest(String chain, long skip, int limit) {
    return jdbc.sql(
            "select * from chain_entry where chain = :chain"
                + " order by number desc limit :limit offset :skip")
        .param("chain", chain)
        .param("limit", limit)
        .param("skip", skip)
        .query(JdbcChainStore::entry)
        .list();
  }

  private static Entry entry(ResultSet row, int i) throws SQLException {
    return new Entry(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("content"),
        row.getString("previous"),
        row.getString("hash"));
  }
}
