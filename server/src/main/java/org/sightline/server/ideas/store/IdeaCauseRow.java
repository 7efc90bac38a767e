package org.sightline.server.ideas.store;

import java.util.UUID;
import org.springframework.data.relational.core.mapping.Table;

/** A cause that an idea addresses, as a row. */
@Table("idea_cause")
record IdeaCauseRow(UUID cause) {}
