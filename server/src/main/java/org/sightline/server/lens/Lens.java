package org.sightline.server.lens;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Draft;
import org.sightline.server.decisions.Earlier;
import org.sightline.server.decisions.Subject;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions of every day and the looks at them. Everybody sees what holds everywhere, and what
 * holds in a place that meets theirs.
 */
@Component
public class Lens {
  private final LensStore store;
  private final Decisions decisions;
  private final Trail trail;
  private final InstantSource clock;

  Lens(LensStore store, Decisions decisions, Trail trail, InstantSource clock) {
    this.store = store;
    this.decisions = decisions;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * How many decisions of a year there are, and how many were seen through the lens.
   *
   * @param all at least {@code seen}
   */
  public record Count(int all, int seen) {}

  /** The school year it is. */
  public int thisYear() {
    return SchoolYear.of(today());
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** The decisions of a school year that this person may see. */
  public List<Seen> ofYear(Viewer viewer, int year) {
    return store.ofYear(year).stream().filter(each -> isSeen(viewer, each.item().where())).toList();
  }

  /** How many of them there are. */
  public Count count(Viewer viewer, int year) {
    List<Tally> seen =
        store.tally(year).stream().filter(each -> isSeen(viewer, each.where())).toList();
    return new Count(
        seen.stream().mapToInt(Tally::all).sum(), seen.stream().mapToInt(Tally::seen).sum());
  }

  /** The decision of this name in addresses; empty when none, or none this person may see. */
  public Optional<Seen> find(Viewer viewer, String id) {
    return key(id).flatMap(store::find).filter(each -> isSeen(viewer, each.item().where()));
  }

  /** Every look at a decision, the first first. */
  public List<Check> checks(Item item) {
    return store.checks(item.id());
  }

  /** The lists this person may see, the newest first. */
  public List<Listing> lists(Viewer viewer) {
    return store.lists().stream().filter(each -> isSeen(viewer, each.where())).toList();
  }

  /** The list of this name in addresses. */
  public Optional<Listing> list(Viewer viewer, String id) {
    return lists(viewer).stream().filter(each -> each.id().toString().equals(id)).findFirst();
  }

  /** The lines of a list, in the order of its file. */
  public List<Seen> lines(Listing list) {
    return store.ofList(list.id());
  }

  /** Adds one decision. */
  @Transactional
  public Item add(
      Viewer viewer, Sort sort, String name, String amount, int year, @Nullable Subject about) {
    Item item =
        new Item(
            UUID.randomUUID(),
            sort,
            name,
            amount,
            year,
            null,
            0,
            null,
            about,
            placeOf(viewer),
            viewer.account(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    store.add(item);
    trail.record(Deed.by(viewer, "lens.added", item.id().toString()));
    return item;
  }

  /**
   * Brings a list; all of it or nothing.
   *
   * @param former the list of an earlier year whose lines are recognised
   */
  @Transactional
  public Listing bring(
      Viewer viewer, Sort sort, String name, int year, Optional<Listing> former, List<Line> lines) {
    Listing list =
        new Listing(
            UUID.randomUUID(),
            name,
            year,
            former.map(Listing::id).orElse(null),
            placeOf(viewer),
            viewer.account(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    Matching matching =
        new Matching(
            former.map(each -> store.ofList(each.id())).orElse(List.of()).stream()
                .map(Seen::item)
                .toList());
    store.add(
        list,
        lines.stream().map(line -> item(sort, list, line, matching.former(line.name()))).toList());
    trail.record(
        Deed.by(viewer, "lens.list-brought", list.id().toString())
            .with("lines", Integer.toString(lines.size())));
    return list;
  }

  private static Item item(Sort sort, Listing list, Line line, Optional<UUID> former) {
    return new Item(
        UUID.randomUUID(),
        sort,
        line.name(),
        line.amount(),
        list.year(),
        list.id(),
        line.number(),
        former.orElse(null),
        null,
        list.where(),
        list.by(),
        list.at());
  }

  /**
   * Looks at a decision through the lens, and writes it into the log.
   *
   * @param seen how many looks the person knew of
   * @param what the line of the log says
   * @param evidence the answers as the log holds them
   * @throws OptimisticLockingFailureException when somebody else looked first
   */
  @Transactional
  public Check check(
      Viewer viewer,
      Item item,
      int seen,
      Map<Ask, String> answers,
      LocalDate again,
      Conclusion conclusion,
      String what,
      List<String> evidence) {
    List<Check> before = checks(item);
    if (before.size() != seen) {
      throw new OptimisticLockingFailureException("somebody else looked through the lens first");
    }
    Subject about = item.about();
    Draft draft =
        Draft.of(DecisionKind.DECISION, what, answers.getOrDefault(Ask.OTHERWISE, ""), today())
            .restingOn(evidence, List.of())
            .about(
                about == null
                    ? new Subject[] {item.subject()}
                    : new Subject[] {item.subject(), about})
            .reviewedOn(again)
            .in(where(viewer, item));
    Draft line =
        before.isEmpty()
            ? draft
            : draft.answering(
                new Earlier(Earlier.Tie.REVIEWS, before.get(before.size() - 1).decision()));
    Decision written = decisions.record(viewer, line);
    Check check =
        new Check(
            item.id(),
            seen + 1,
            answers,
            again,
            conclusion,
            viewer.account(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            written.number());
    try {
      store.add(check);
    } catch (DuplicateKeyException overtaken) {
      throw new OptimisticLockingFailureException("somebody else looked first", overtaken);
    }
    return check;
  }

  /** Whether this person may write a check: it stands in the log, so they must reach its place. */
  public boolean mayCheck(Viewer viewer, Item item) {
    Place where = item.where();
    return viewer.is(Role.LEAD)
        && (viewer.scope() instanceof Scope.Everywhere
            || (where != null && viewer.scope().covers(where)));
  }

  private @Nullable Place where(Viewer viewer, Item item) {
    if (!mayCheck(viewer, item)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    return item.where();
  }

  /** What people with places of their own add holds in the first of them. */
  private static @Nullable Place placeOf(Viewer viewer) {
    if (!(viewer.scope() instanceof Scope.Within own)) {
      return null;
    }
    return own.places().stream()
        .sorted()
        .findFirst()
        .orElseThrow(() -> new Refusal(Problem.NO_PLACE));
  }

  private static boolean isSeen(Viewer viewer, @Nullable Place where) {
    return where == null
        || !(viewer.scope() instanceof Scope.Within own)
        || own.places().stream().anyMatch(each -> each.contains(where) || where.contains(each));
  }

  private static Optional<UUID> key(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
  }
}
