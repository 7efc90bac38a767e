/**
 * A recipe: what was decided about a file, so that next year's analysis is one command. Read
 * strictly, written so that reading gives the same again.
 */
@NullMarked
package org.sightline.engine.recipe;

import org.jspecify.annotations.NullMarked;
