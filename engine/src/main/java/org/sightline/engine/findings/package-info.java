/**
 * Which gaps are real: every group with enough people, compared, tested with all other tests in
 * mind, ranked honestly and given its verdict.
 */
@NullMarked
package org.sightline.engine.findings;

import org.jspecify.annotations.NullMarked;
