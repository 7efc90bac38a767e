package org.sightline.server.reflection.store;

import java.util.UUID;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody who was told, as a row. */
@Table("reflection_told")
record ToldRow(UUID account) {}
