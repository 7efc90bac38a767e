package org.sightline.server.lens;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where decisions, lists and checks are kept. Nothing of them is ever changed. */
public interface LensStore {

  /** The decisions of a school year with the last look at each, the newest first. */
  List<Seen> ofYear(int year);

  /** How many decisions of a school year there are, by the place where they hold. */
  List<Tally> tally(int year);

  /** The lines of a list with the last look at each, in the order of the file. */
  List<Seen> ofList(UUID list);

  Optional<Seen> find(UUID item);

  /** Every look at a decision, the first first. */
  List<Check> checks(UUID item);

  /** Every list, the newest first. */
  List<Listing> lists();

  void add(Item item);

  /** Adds a list and all its lines. */
  void add(Listing list, List<Item> lines);

  /**
   * Adds a look.
   *
   * @throws org.springframework.dao.DuplicateKeyException when somebody else added this number
   */
  void add(Check check);
}
