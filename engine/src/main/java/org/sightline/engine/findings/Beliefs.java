package org.sightline.engine.findings;

import java.util.Optional;
import java.util.function.Function;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.discovery.Belief;

/**
 * What is believed of groups once all of them are seen.
 *
 * @param towards the value groups are drawn to, or why to none
 * @param weight how many people's worth that weighs, or why nothing
 * @param posterior what is believed of one group; empty where nothing can be
 */
record Beliefs(Estimate towards, Estimate weight, Function<Sample, Optional<Belief>> posterior) {}
