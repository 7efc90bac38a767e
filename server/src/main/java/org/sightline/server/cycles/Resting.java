package org.sightline.server.cycles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which cycles rest on which data. */
@Component
public class Resting {
  private final Cycles cycles;
  private final Causes causes;
  private final Statements statements;

  Resting(Cycles cycles, Causes causes, Statements statements) {
    this.cycles = cycles;
    this.causes = causes;
    this.statements = statements;
  }

  /**
   * The cycles that began with, are argued by, or aim at a number of a dataset, the newest first.
   *
   * @param version one version of the dataset; empty means any
   */
  public List<Cycle> on(String dataset, Optional<String> version) {
    return cycles.all().stream()
        .filter(
            cycle ->
                numbers(cycle)
                    .filter(number -> number.dataset().equals(dataset))
                    .anyMatch(
                        number -> version.filter(id -> !id.equals(number.version())).isEmpty()))
        .toList();
  }

  private Stream<NumberSource> numbers(Cycle cycle) {
    Stream<NumberSource> began =
        cycle.start() instanceof Start.FromFinding found
            ? Stream.of(found.number())
            : Stream.empty();
    Stream<NumberSource> argued =
        causes.evidence(cycle.id()).stream()
            .filter(each -> each.withdrawnAt().isEmpty())
            .map(Evidence::backing)
            .filter(Backing.Counted.class::isInstance)
            .map(backing -> ((Backing.Counted) backing).source());
    Stream<NumberSource> aimed =
        Stream.concat(
            statements.of(cycle.id()).map(kept -> kept.statement().number()).stream(),
            statements.signed(cycle.id()).stream().map(terms -> terms.statement().number()));
    return Stream.of(began, argued, aimed).flatMap(each -> each);
  }
}
