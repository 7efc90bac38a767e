/** What is settled before the work starts: shared words, who has committed what, who decides. */
@NullMarked
package org.sightline.server.foundations;

import org.jspecify.annotations.NullMarked;
