package org.sightline.server.reflection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where what was said in looking back is kept; nothing in it is ever changed. */
public interface Records {

  /** Everything a team concluded, the first first; the last holds. */
  List<Conclusion> conclusions(UUID cycle);

  /** The last conclusion of every cycle that has one. */
  List<Conclusion> lastConclusions();

  /**
   * Adds a conclusion.
   *
   * @throws org.springframework.dao.DuplicateKeyException when somebody else was first
   */
  void add(Conclusion conclusion);

  /** Everything written down, by day. */
  List<Note> notes(UUID cycle);

  void add(Note note);

  /** Which places are compared with; empty while nobody said. */
  Optional<Sites> sites(UUID cycle);

  /**
   * Adds which places are compared with.
   *
   * @throws org.springframework.dao.DuplicateKeyException when somebody else was first
   */
  void add(Sites sites);

  /** What a cycle grew out of. */
  Optional<Link> origin(UUID cycle);

  /** What grew out of a cycle. */
  List<Link> grown(UUID from);

  void add(Link link);
}
