package org.sightline.server.cycles.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Scope;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Member;
import org.sightline.server.cycles.Stage;
import org.sightline.server.cycles.Start;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A cycle as a row; those who take part stand beside it. */
@Table("cycle")
record CycleRow(
    @Id UUID id,
    @Version int version,
    String name,
    String focus,
    @Nullable String worry,
    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) @Nullable SourceColumns source,
    String scope,
    String shortOf,
    String overlap,
    Stage stage,
    UUID startedBy,
    Instant startedAt,
    @Nullable Instant endedAt) {

  static CycleRow of(Cycle cycle) {
    return new CycleRow(
        cycle.id(),
        cycle.version(),
        cycle.name(),
        cycle.focus(),
        cycle.start() instanceof Start.FromWorry worry ? worry.words() : null,
        cycle.start() instanceof Start.FromFinding found ? SourceColumns.of(found.number()) : null,
        cycle.scope().written(),
        cycle.constraints().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
        cycle.overlap(),
        cycle.stage(),
        cycle.startedBy(),
        cycle.startedAt(),
        cycle.endedAt().orElse(null));
  }

  Cycle cycle(List<Member> members) {
    return new Cycle(
        id,
        version,
        name,
        focus,
        source == null
            ? new Start.FromWorry(worry == null ? "" : worry)
            : new Start.FromFinding(source.source()),
        Scope.read(scope),
        Arrays.stream(shortOf.split(","))
            .filter(each -> !each.isEmpty())
            .map(Constraint::valueOf)
            .collect(Collectors.toSet()),
        members,
        overlap,
        stage,
        startedBy,
        startedAt,
        Optional.ofNullable(endedAt));
  }
}
