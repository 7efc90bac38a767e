package org.sightline.server.lens;

import java.util.Optional;

/**
 * A decision and the last look at it.
 *
 * @param last empty when nobody has looked at it through the lens
 */
public record Seen(Item item, Optional<Check> last) {}
