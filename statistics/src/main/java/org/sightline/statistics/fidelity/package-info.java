/** Was the practice carried out as it was designed? Four components, and the weakest one counts. */
@NullMarked
package org.sightline.statistics.fidelity;

import org.jspecify.annotations.NullMarked;
