/**
 * Did a gap change, and what can the data bear? From school × period × group cells to a verdict, or
 * the reason there is none, with every warning and its size.
 */
@NullMarked
package org.sightline.engine.evaluation;

import org.jspecify.annotations.NullMarked;
