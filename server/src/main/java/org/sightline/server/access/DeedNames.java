package org.sightline.server.access;

import java.util.Optional;

/**
 * What people call the things that stand in the audit trail by their ids; a bean of the capability
 * that keeps them.
 */
public interface DeedNames {

  /** The name behind an id; empty when it is none of ours, or gone. */
  Optional<String> of(String id);
}
