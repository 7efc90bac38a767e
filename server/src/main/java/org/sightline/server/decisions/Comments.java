package org.sightline.server.decisions;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Role;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.People;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say about any object. Who may see the object may read its comments; who may take part
 * may add one. Only who wrote one may take it back, and then its text is gone for good.
 */
@Component
public class Comments {

  /** The longest comment, in letters. */
  public static final int LONGEST = 4000;

  private final CommentStore store;
  private final Subjects subjects;
  private final People people;
  private final Trail trail;
  private final InstantSource clock;

  Comments(CommentStore store, Subjects subjects, People people, Trail trail, InstantSource clock) {
    this.store = store;
    this.subjects = subjects;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /** Comments, newest first, and how many there are in all. */
  public record Said(List<Comment> comments, long total) {
    public Said {
      comments = List.copyOf(comments);
    }
  }

  /**
   * Says something about an object.
   *
   * @throws Refusal when the viewer may not see the object
   * @throws IllegalArgumentException when the text is blank or longer than {@link #LONGEST}
   */
  @Transactional
  public Comment say(Viewer viewer, Subject about, String text) {
    seen(viewer, about);
    if (!viewer.is(Role.MEMBER)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a comment has " + text.length() + " letters. Maybe keep to " + LONGEST + ".");
    }
    Map<UUID, String> names =
        people.all().stream().collect(Collectors.toMap(Account::id, Account::name));
    Comment said =
        store.save(
            new Comment(
                UUID.randomUUID(),
                0,
                about,
                viewer.account(),
                text.strip(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                Calls.in(text, names)));
    trail.record(Deed.by(viewer, "comment.said", about.text()));
    return said;
  }

  /** What was said about an object; the viewer has seen it then. */
  @Transactional
  public Said read(Viewer viewer, Subject about, long skip, int limit) {
    seen(viewer, about);
    store.seen(viewer.account(), about);
    return new Said(store.on(about, skip, limit), store.count(about));
  }

  /** Takes a comment of one's own back; empty when it is somebody else's or none. */
  @Transactional
  public Optional<Comment> takeBack(Viewer viewer, UUID id) {
    return store
        .find(id)
        .filter(comment -> comment.by().equals(viewer.account()))
        .map(
            comment -> {
              if (comment.takenBackAt() != null) {
                return comment;
              }
              Comment gone =
                  store.save(comment.takenBack(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
              trail.record(Deed.by(viewer, "comment.taken-back", comment.about().text()));
              return gone;
            });
  }

  /** Comments that call this person and that they have not seen. */
  public List<Comment> waitingFor(Viewer viewer, int limit) {
    return store.unseenBy(viewer.account(), limit).stream()
        .filter(comment -> subjects.isSeen(viewer, comment.about()))
        .toList();
  }

  private void seen(Viewer viewer, Subject about) {
    if (!subjects.isSeen(viewer, about)) {
      throw new Refusal(Problem.NOT_FOUND);
    }
  }
}
