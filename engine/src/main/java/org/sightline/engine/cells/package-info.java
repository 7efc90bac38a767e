/** The disaggregation: groups, the cells that count them, and the port that fetches cells. */
@NullMarked
package org.sightline.engine.cells;

import org.jspecify.annotations.NullMarked;
