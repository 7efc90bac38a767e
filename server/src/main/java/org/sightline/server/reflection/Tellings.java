package org.sightline.server.reflection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where what was told is kept, with who was told and when. */
public interface Tellings {

  void add(Telling telling);

  Optional<Telling> find(UUID id);

  /** Everything told about a cycle, the first first. */
  List<Telling> about(UUID cycle);

  /** Everything this account was told, the last first. */
  List<Telling> to(UUID account);
}
