/**
 * A believable school district made from a seed, with planted truths written beside it, so that
 * anyone can try the analysis without a student's data and tests can tell found from imagined.
 *
 * <p>{@link ExampleDistrict} writes the files; {@link ExampleSettings} says how large and which.
 */
@NullMarked
package org.sightline.engine.example;

import org.jspecify.annotations.NullMarked;
