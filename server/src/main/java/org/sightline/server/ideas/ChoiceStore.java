package org.sightline.server.ideas;

import java.util.List;
import java.util.UUID;

/** Where choices are kept; they are added and never changed. */
public interface ChoiceStore {

  /** Everything that was chosen in a cycle, the first first; the last holds. */
  List<Choice> of(UUID cycle);

  /** Adds a choice. */
  void add(Choice choice);
}
