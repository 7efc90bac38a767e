package org.sightline.server.ideas.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.cycles.Side;
import org.sightline.server.ideas.Elsewhere;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Money;
import org.sightline.server.ideas.Needs;
import org.sightline.server.ideas.Said;
import org.sightline.server.ideas.Seed;
import org.sightline.server.ideas.Tier;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An idea as a row; the causes it addresses stand in rows of their own. */
@Table("idea")
record IdeaRow(
    @Id UUID id,
    @Version int version,
    UUID cycle,
    String title,
    String body,
    @Nullable Side side,
    String saidBy,
    String saidGroup,
    @Nullable UUID heldBy,
    Money money,
    String cost,
    String nothingCheaper,
    String takes,
    String expertise,
    Tier tier,
    String triedWhere,
    String different,
    String deeper,
    @Nullable Seed seed,
    @Nullable UUID writtenBy,
    Instant saidAt) {

  static IdeaRow of(Idea idea) {
    return new IdeaRow(
        idea.id(),
        idea.version(),
        idea.cycle(),
        idea.title(),
        idea.text(),
        idea.said().side().orElse(null),
        idea.said().name(),
        idea.said().group(),
        idea.into().orElse(null),
        idea.needs().money(),
        idea.needs().cost(),
        idea.needs().nothingCheaper(),
        idea.needs().time(),
        idea.needs().expertise(),
        idea.elsewhere().tier(),
        idea.elsewhere().where(),
        idea.elsewhere().different(),
        idea.deeper(),
        idea.seed().orElse(null),
        idea.writtenBy().orElse(null),
        idea.saidAt());
  }

  Idea idea(List<UUID> causes) {
    return new Idea(
        id,
        version,
        cycle,
        title,
        body,
        new Said(Optional.ofNullable(side), saidBy, saidGroup),
        causes,
        Optional.ofNullable(heldBy),
        new Needs(money, cost, nothingCheaper, takes, expertise),
        new Elsewhere(tier, triedWhere, different),
        deeper,
        Optional.ofNullable(seed),
        Optional.ofNullable(writtenBy),
        saidAt);
  }
}
