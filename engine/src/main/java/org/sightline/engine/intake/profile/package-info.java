/** What the values of each column are like, found in one pass with bounded memory. */
@NullMarked
package org.sightline.engine.intake.profile;

import org.jspecify.annotations.NullMarked;
