package org.sightline.server.decisions;

import java.util.Optional;
import org.sightline.report.language.Speech;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;

/**
 * Says how the objects of one kind are called and who may see them. A capability whose objects can
 * be decided or spoken about gives a bean of its own; without one, nobody can comment on them.
 */
public interface SubjectNames {

  /** The kind of the subjects it knows. */
  String kind();

  /** The object of this key in the reader’s words; empty when none, or none the viewer may see. */
  Optional<Named> named(Viewer viewer, Speech speech, String key);

  /** Where the object of this key is, if the viewer may see it; a line about it holds there. */
  default Optional<Scope> where(Viewer viewer, String key) {
    return Optional.empty();
  }

  /**
   * An object as pages show it.
   *
   * @param name what it is called
   * @param address where it is shown
   */
  record Named(String name, String address) {}
}
