/** What each column is for, inferred from its name and its values, always with a reason. */
@NullMarked
package org.sightline.engine.intake.roles;

import org.jspecify.annotations.NullMarked;
