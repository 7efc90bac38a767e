package org.sightline.server.ideas.store;

import java.util.List;
import java.util.UUID;
import org.sightline.server.cycles.Side;
import org.sightline.server.ideas.Score;
import org.sightline.server.ideas.ScoreStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredScores implements ScoreStore {
  private final JdbcClient jdbc;

  StoredScores(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Score> of(UUID cycle) {
    return jdbc.sql(
            "select s.* from idea_score s join idea i on i.id = s.idea where i.cycle = :cycle"
                + " order by s.idea, s.account")
        .param("cycle", cycle)
        .query(
            (row, i) ->
                new Score(
                    row.getObject("idea", UUID.class),
                    row.getObject("account", UUID.class),
                    Side.valueOf(row.getString("side")),
                    row.getInt("impact"),
                    row.getInt("cost"),
                    row.getInt("takes"),
                    row.getInt("expertise"),
                    row.getInt("alignment")))
        .list();
  }

  @Override
  public void put(List<Score> scores) {
    for (Score score : scores) {
      if (write(
              "update idea_score set side = :side, impact = :impact, cost = :cost, takes = :takes,"
                  + " expertise = :expertise, alignment = :alignment"
                  + " where idea = :idea and account = :account",
              score)
          == 0) {
        write(
            "insert into idea_score"
                + " (idea, account, side, impact, cost, takes, expertise, alignment) values"
                + " (:idea, :account, :side, :impact, :cost, :takes, :expertise, :alignment)",
            score);
      }
    }
  }

  private int write(String sql, Score score) {
    return jdbc.sql(sql)
        .param("idea", score.idea())
        .param("account", score.account())
        .param("side", score.side().name())
        .param("impact", score.impact())
        .param("cost", score.cost())
        .param("takes", score.time())
        .param("expertise", score.expertise())
        .param("alignment", score.alignment())
        .update();
  }
}
