package org.sightline.server.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the forms of actions are kept. */
public interface Actions {

  /** The form that holds of every action of a plan, in the order of their first days. */
  List<Action> of(UUID cycle);

  /** The form that holds of every action that is not over, of all plans. */
  List<Action> open();

  /** The form that holds. */
  Optional<Action> find(UUID action);

  /** Every form of every action of a plan, in the order they were given. */
  List<Action> history(UUID cycle);

  /**
   * Adds a form.
   *
   * @throws org.springframework.dao.DuplicateKeyException when somebody else gave this form first
   */
  void add(Action form);
}
