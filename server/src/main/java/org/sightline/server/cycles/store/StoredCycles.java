package org.sightline.server.cycles.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.cycles.Member;
import org.sightline.server.cycles.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredCycles implements Cycles {
  private final CycleRows rows;
  private final JdbcClient jdbc;

  StoredCycles(CycleRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  @Override
  public List<Cycle> all() {
    List<CycleRow> found = rows.findAllByOrderByStartedAtDesc();
    Map<UUID, List<Member>> members =
        members(jdbc.sql("select * from cycle_member order by account"));
    return found.stream().map(row -> cycle(row, members)).toList();
  }

  @Override
  public Optional<Cycle> find(UUID id) {
    return rows.findById(id).map(this::withMembers);
  }

  @Override
  public List<UUID> of(UUID account) {
    return rows.of(account);
  }

  @Override
  @Transactional
  public Cycle save(Cycle cycle) {
    CycleRow stored = rows.save(CycleRow.of(cycle));
    jdbc.sql("delete from cycle_member where cycle = :cycle").param("cycle", cycle.id()).update();
    for (Member member : cycle.members()) {
      jdbc.sql("insert into cycle_member (cycle, account, side) values (:cycle, :account, :side)")
          .param("cycle", cycle.id())
          .param("account", member.account())
          .param("side", member.side().name())
          .update();
    }
    return withMembers(stored);
  }

  private Cycle withMembers(CycleRow row) {
    return cycle(
        row,
        members(
            jdbc.sql("select * from cycle_member where cycle = :cycle order by account")
                .param("cycle", row.id())));
  }

  private static Cycle cycle(CycleRow row, Map<UUID, List<Member>> members) {
    return row.cycle(members.getOrDefault(row.id(), List.of()));
  }

  /** Those who take part, by cycle. */
  private static Map<UUID, List<Member>> members(JdbcClient.StatementSpec query) {
    Map<UUID, List<Member>> members = new HashMap<>();
    query.query(
        row -> {
          members
              .computeIfAbsent(row.getObject("cycle", UUID.class), any -> new ArrayList<>())
              .add(
                  new Member(
                      row.getObject("account", UUID.class), Side.valueOf(row.getString("side"))));
        });
    return members;
  }
}
