package org.sightline.server.ideas;

import java.util.List;
import org.sightline.server.cycles.Cause;

/** Why an idea is asked the deeper question: it may ease what shows and leave what leads to it. */
public sealed interface Symptom {

  /**
   * It addresses a cause for which deeper ones are written.
   *
   * @param cause that it addresses
   * @param below the causes that explain it and that the idea does not address
   */
  record Deeper(Cause cause, List<Cause> below) implements Symptom {
    public Deeper {
      below = List.copyOf(below);
    }
  }

  /**
   * It pays, buys, or takes a price away, which helps those alone who would have come anyway.
   *
   * @param word that says so, as it stands
   */
  record Pays(String word) implements Symptom {}
}
