/**
 * The same short equity check for any decision: a hire, a curriculum, a budget line, a training.
 */
@NullMarked
package org.sightline.server.lens;

import org.jspecify.annotations.NullMarked;
