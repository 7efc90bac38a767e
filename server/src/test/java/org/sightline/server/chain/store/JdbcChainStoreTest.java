package org.sightline.server.chain.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.server.Database;
import org.sightline.server.chain.Chain;
import org.sightline.server.chain.ChainStore;
import org.sightline.server.chain.Soundness;
import org.sightline.server.chain.Soundness.Broken;
import org.sightline.server.chain.Soundness.Damage;
import org.sightline.server.chain.Soundness.Whole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcChainStoreTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-10-25T00:30:00.001Z"));

  @ParameterizedTest
  @EnumSource(Database.class)
  void manyWritersAtOnceLeaveOneUnbrokenChain(Database database) throws InterruptedException {
    Chain chain = chain(database);
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String who = "writer " + i;
      Thread writer =
          new Thread(
              () -> {
                for (int j = 0; j < 15; j++) {
                  chain.append(who + " كتب " + j);
                }
              });
      writers.add(writer);
      writer.start();
    }
    for (Thread writer : writers) {
      writer.join();
    }
    assertInstanceOf(Whole.class, chain.verify());
    assertEquals(90, chain.length());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whoWritesToTwoChainsNeverWaitsForWhoWritesTheOtherWayRound(Database database)
      throws Exception {
    TransactionTemplate transaction = database.server().bean(TransactionTemplate.class);
    Chain one = chain(database);
    Chain other = chain(database);
    ExecutorService desks = Executors.newFixedThreadPool(2);
    try {
      List<Callable<String>> work = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        Chain first = i % 2 == 0 ? one : other;
        Chain second = i % 2 == 0 ? other : one;
        work.add(
            () ->
                transaction.execute(
                    status -> first.append("first").hash() + second.append("second").hash()));
      }
      for (Future<String> written : desks.invokeAll(work)) {
        assertEquals(128, written.get().length());
      }
    } finally {
      desks.shutdown();
    }
    assertEquals(40, one.length() + other.length());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aRowChangedBehindOurBackIsNamed(Database database) {
    Chain chain = chain(database);
    for (int i = 0; i < 5; i++) {
      chain.append("entry " + i);
    }
    JdbcClient jdbc = database.server().bean(JdbcClient.class);
    jdbc.sql("update chain_entry set content = 'else' where chain = ? and number = 3")
        .params(chain.name())
        .update();
    assertEquals(new Broken(3, Damage.CHANGED), chain.verify());
    jdbc.sql("delete from chain_entry where chain = ? and number = 2")
        .params(chain.name())
        .update();
    assertEquals(new Broken(2, Damage.MISSING), chain.verify());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aChainNobodyFoundedTakesNoEntry(Database database) {
    Chain chain = new Chain("unfounded", database.server().bean(ChainStore.class), CLOCK);
    assertThrows(IllegalStateException.class, () -> chain.append("lost"));
    assertEquals(new Soundness.Whole(0, "0".repeat(64)), chain.verify());
  }

  private static Chain chain(Database database) {
    String name = "test-" + UUID.randomUUID().toString().substring(0, 8);
    database
        .server()
        .bean(JdbcClient.class)
        .sql("insert into chain_head (chain, number, hash) values (?, 0, ?)")
        .params(name, "0".repeat(64))
        .update();
    return new Chain(name, database.server().bean(ChainStore.class), CLOCK);
  }
}
