package org.sightline.server.cycles.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Scope;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Stage;
import org.sightline.server.cycles.Start;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A cycle as a row, with those who take part. */
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
    @Nullable Instant endedAt,
    @MappedCollection(idColumn = "cycle") Set<MemberRow> members) {

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
        cycle.endedAt().orElse(null),
        cycle.members().stream().map(MemberRow::of).collect(Collectors.toSet()));
  }

  Cycle cycle() {
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
        members.stream()
            .map(MemberRow::member)
            .sorted(Comparator.comparing(member -> member.account().toString()))
            .toList(),
        overlap,
        stage,
        startedBy,
        startedAt,
        Optional.ofNullable(endedAt));
  }
}
