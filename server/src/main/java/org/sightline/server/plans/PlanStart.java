package org.sightline.server.plans;

import java.time.Instant;
import java.util.UUID;

/** When a plan was set in motion, and by whom. */
public record PlanStart(UUID cycle, UUID by, Instant at) {}
