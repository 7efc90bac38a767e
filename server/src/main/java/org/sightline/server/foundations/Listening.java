package org.sightline.server.foundations;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was listened to, and who was not. Everybody sees what holds in places that meet theirs. */
@Component
public class Listening {
  private final ListeningStore store;
  private final Trail trail;
  private final InstantSource clock;

  Listening(ListeningStore store, Trail trail, InstantSource clock) {
    this.store = store;
    this.trail = trail;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** The sessions this person may see, the newest first. */
  public List<ListeningSession> sessions(Viewer viewer) {
    return store.sessions().stream().filter(each -> isSeen(viewer, each.where())).toList();
  }

  /** Every session, whoever may see it, the newest first; for telling whether there was any. */
  List<ListeningSession> all() {
    return store.sessions();
  }

  /** Logs a session; what people with places of their own log holds in the first of them. */
  @Transactional
  public ListeningSession log(
      Viewer viewer,
      LocalDate on,
      Way way,
      int people,
      List<String> heard,
      List<String> away,
      Set<Barrier> barriers,
      String note) {
    ListeningSession session =
        new ListeningSession(
            UUID.randomUUID(),
            on,
            way,
            people,
            heard,
            away,
            barriers,
            note,
            placeOf(viewer),
            viewer.account(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    store.add(session);
    trail.record(Deed.by(viewer, "listening.logged", session.id().toString()));
    return session;
  }

  /** Whether this person may take a session back: who logged it, and whoever leads. */
  public boolean mayTakeBack(Viewer viewer, ListeningSession session) {
    return session.by().equals(viewer.account()) || viewer.is(Role.LEAD);
  }

  /** Takes a session back. */
  @Transactional
  public void takeBack(Viewer viewer, String id) {
    ListeningSession session =
        sessions(viewer).stream()
            .filter(each -> each.id().toString().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    if (!mayTakeBack(viewer, session)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    store.takeBack(session.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    trail.record(Deed.by(viewer, "listening.taken-back", id));
  }

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
}
