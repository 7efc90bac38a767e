/** Looking at one question from every side: what is looked at, and what it shows. */
@NullMarked
package org.sightline.server.explorer;

import org.jspecify.annotations.NullMarked;
