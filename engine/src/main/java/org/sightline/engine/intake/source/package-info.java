/**
 * Files as rows of text: what kind of file it is, how it is written, and one pass over its rows.
 */
@NullMarked
package org.sightline.engine.intake.source;

import org.jspecify.annotations.NullMarked;
