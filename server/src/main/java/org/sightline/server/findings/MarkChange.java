package org.sightline.server.findings;

import java.time.Instant;
import java.util.UUID;

/**
 * One change of a mark, for its history.
 *
 * @param kind what was said
 * @param note why
 * @param by whose account
 * @param at when
 */
public record MarkChange(MarkKind kind, String note, UUID by, Instant at) {}
