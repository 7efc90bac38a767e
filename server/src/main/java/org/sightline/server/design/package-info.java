/** The design system: what every page is made of. */
@NullMarked
package org.sightline.server.design;

import org.jspecify.annotations.NullMarked;
