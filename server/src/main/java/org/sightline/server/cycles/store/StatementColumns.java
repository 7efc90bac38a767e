package org.sightline.server.cycles.store;

import java.time.LocalDate;
import java.util.UUID;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.cycles.Statement;
import org.sightline.server.findings.GroupText;
import org.sightline.statistics.Tally;

/** A problem statement, as columns of the row that holds it. */
record StatementColumns(
    String dataset,
    String dataVersion,
    String indicator,
    String people,
    String question,
    long baselineX,
    long baselineN,
    String baselineTime,
    double target,
    LocalDate due,
    boolean isEnd,
    double bar,
    UUID owner,
    String said) {

  static StatementColumns of(Statement statement) {
    NumberSource number = statement.number();
    return new StatementColumns(
        number.dataset(),
        number.version(),
        number.indicator(),
        GroupText.write(number.group()),
        number.question(),
        statement.baseline().x(),
        statement.baseline().n(),
        statement.time(),
        statement.target(),
        statement.by(),
        statement.end(),
        statement.bar(),
        statement.owner(),
        statement.said());
  }

  Statement statement() {
    return new Statement(
        new NumberSource(dataset, dataVersion, indicator, GroupText.read(people), question),
        new Tally(baselineX, baselineN),
        baselineTime,
        target,
        due,
        isEnd,
        bar,
        owner,
        said);
  }
}
