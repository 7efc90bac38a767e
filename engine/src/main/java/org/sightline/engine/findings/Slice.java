package org.sightline.engine.findings;

import java.util.Optional;
import org.sightline.statistics.Undefined;

/**
 * A group with enough people, and everyone else.
 *
 * @param group its people
 * @param others everyone outside it
 * @param untestable why no test is possible although there are enough people
 */
record Slice(Sample group, Sample others, Optional<Undefined> untestable) {}
