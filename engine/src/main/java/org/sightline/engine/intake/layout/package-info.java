/**
 * Tables whose rows stand for many people: how they are laid out, and how a table with a column per
 * group, or a line per measure, is brought to one row per group.
 */
@NullMarked
package org.sightline.engine.intake.layout;

import org.jspecify.annotations.NullMarked;
