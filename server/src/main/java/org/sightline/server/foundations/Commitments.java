package org.sightline.server.foundations;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.People;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who decides, who speaks for the work, and what is committed to it. */
@Component
public class Commitments {
  private final CommitmentStore store;
  private final People people;
  private final Trail trail;
  private final TransactionTemplate transaction;

  Commitments(CommitmentStore store, People people, Trail trail, TransactionTemplate transaction) {
    this.store = store;
    this.people = people;
    this.trail = trail;
    this.transaction = transaction;
  }

  /** The owner of every kind of decision, in the order of the kinds; nobody where none is named. */
  public List<Owner> owners() {
    List<Owner> named = store.owners();
    return Stream.of(Area.values())
        .map(
            area ->
                named.stream()
                    .filter(owner -> owner.area() == area)
                    .findFirst()
                    .orElseGet(() -> Owner.nobody(area)))
        .toList();
  }

  /**
   * Which of the decisions that a plan needs nobody can make: no owner is named, or the one named
   * has left. A plan starts when this is empty.
   */
  public List<Area> missingOwners(Collection<Area> needed) {
    return owners().stream()
        .filter(owner -> needed.contains(owner.area()))
        .filter(owner -> owner.name().isBlank() || hasLeft(owner))
        .map(Owner::area)
        .toList();
  }

  /** Whether the owner was a colleague who is no longer here. */
  public boolean hasLeft(Owner owner) {
    UUID account = owner.account();
    return account != null && people.find(account).isEmpty();
  }

  /** The champions of every level, in the order of the levels. */
  public List<Champions> champions() {
    List<Champions> named = store.champions();
    return Stream.of(Level.values())
        .map(
            level ->
                named.stream()
                    .filter(each -> each.level() == level)
                    .findFirst()
                    .orElseGet(() -> Champions.none(level)))
        .toList();
  }

  /** What is committed to a cycle; for one that says nothing, what is committed to all the work. */
  public Commitment of(String cycle) {
    return store
        .find(cycle)
        .or(() -> store.find(Commitment.ALL))
        .orElseGet(() -> Commitment.none(cycle));
  }

  /** What was said for exactly this cycle. */
  public Commitment own(String cycle) {
    return store.find(cycle).orElseGet(() -> Commitment.none(cycle));
  }

  /** Why what is committed to a cycle would not carry a plan; empty when it would. */
  public Set<Weakness> weaknesses(String cycle) {
    return of(cycle).weaknesses();
  }

  /** Names who decides; false when somebody else changed it first. */
  public boolean name(Viewer viewer, Area area, int version, String name, String path) {
    Owner owner = new Owner(area, version, name.strip(), account(name.strip()), path.strip());
    return change(viewer, "power.named", area.name(), any -> store.save(owner));
  }

  /** Says who the champions of a level are; false when somebody else changed it first. */
  public boolean name(Viewer viewer, Level level, int version, String names) {
    Champions champions = new Champions(level, version, names.strip());
    return change(viewer, "champions.named", level.name(), any -> store.save(champions));
  }

  /** Says what is committed; false when somebody else changed it first. */
  public boolean commit(Viewer viewer, Commitment commitment) {
    return change(viewer, "commitment.said", commitment.cycle(), any -> store.save(commitment));
  }

  private boolean change(Viewer viewer, String action, String subject, Consumer<Viewer> change) {
    if (!SharedWords.leads(viewer)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    try {
      transaction.executeWithoutResult(
          status -> {
            change.accept(viewer);
            trail.record(Deed.by(viewer, action, subject));
          });
      return true;
    } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
      return false;
    }
  }

  private @Nullable UUID account(String name) {
    List<UUID> bearers =
        people.all().stream()
            .filter(account -> account.name().equalsIgnoreCase(name))
            .map(Account::id)
            .toList();
    return bearers.size() == 1 ? bearers.get(0) : null;
  }
}
