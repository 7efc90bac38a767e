/** The command line: one small class per verb. */
@NullMarked
package org.sightline.cli;

import org.jspecify.annotations.NullMarked;
