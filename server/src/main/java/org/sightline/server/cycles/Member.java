package org.sightline.server.cycles;

import java.util.UUID;

/**
 * Somebody who takes part in a cycle.
 *
 * @param account whose
 * @param side for whom they speak
 */
public record Member(UUID account, Side side) {}
