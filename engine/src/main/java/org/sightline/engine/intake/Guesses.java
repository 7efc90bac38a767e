package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.intake.layout.Shape;
import org.sightline.engine.intake.roles.Guess;
import org.sightline.engine.intake.roles.RoleInference;

/** What columns are for, where the layout has its say too. */
final class Guesses {

  private Guesses() {}

  static List<Guess> of(Looked looked) {
    List<Guess> guesses =
        new ArrayList<>(RoleInference.infer(looked.columns(), looked.shape().people()));
    for (int i = 0; i < guesses.size(); i++) {
      String name = looked.columns().get(i).name();
      if (looked.counts().contains(name)) {
        guesses.set(i, new Guess(Role.COUNT, "layout.count", guesses.get(i).concept()));
      } else if (looked.shape() instanceof Shape.Groups groups
          && (groups.group().equals(name) || groups.family().equals(Optional.of(name)))) {
        String concept = groups.group().equals(name) ? "group_name" : "group_family";
        guesses.set(i, new Guess(Role.ATTRIBUTE, "layout." + concept, Optional.of(concept)));
      }
    }
    return guesses;
  }
}
