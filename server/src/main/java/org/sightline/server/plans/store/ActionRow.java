package org.sightline.server.plans.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.server.foundations.Area;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Change;
import org.sightline.server.plans.State;
import org.sightline.server.plans.Work;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** A form of an action, as a row that is added and never changed. */
@Table("plan_action")
record ActionRow(
    @Id UUID id,
    UUID action,
    int number,
    UUID cycle,
    String title,
    String how,
    UUID owner,
    LocalDate starts,
    LocalDate ends,
    long cost,
    String money,
    String training,
    @Nullable UUID cause,
    @Nullable UUID idea,
    String needs,
    State state,
    String lateWhy,
    Change.Kind change,
    UUID changedBy,
    Instant changedAt,
    String why)
    implements Persistable<UUID> {

  static ActionRow of(Action form) {
    Work work = form.work();
    return new ActionRow(
        UUID.randomUUID(),
        form.id(),
        form.number(),
        form.cycle(),
        work.title(),
        work.how(),
        work.owner(),
        work.starts(),
        work.ends(),
        work.cost(),
        work.money(),
        work.training(),
        work.cause().orElse(null),
        work.idea().orElse(null),
        work.needs().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
        form.state(),
        form.lateWhy(),
        form.change().kind(),
        form.change().by(),
        form.change().at(),
        form.change().why());
  }

  Action form() {
    return new Action(
        action,
        number,
        cycle,
        new Work(
            title,
            how,
            owner,
            starts,
            ends,
            cost,
            money,
            training,
            Optional.ofNullable(cause),
            Optional.ofNullable(idea),
            Arrays.stream(needs.split(","))
                .filter(each -> !each.isEmpty())
                .map(Area::valueOf)
                .collect(Collectors.toSet())),
        state,
        lateWhy,
        new Change(change, changedBy, changedAt, why));
  }

  @Override
  public @Nullable UUID getId() {
    return id;
  }

  @Override
  @Transient
  public boolean isNew() {
    return true;
  }
}
