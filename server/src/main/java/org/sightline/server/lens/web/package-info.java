/** Pages of the lens. */
@NullMarked
package org.sightline.server.lens.web;

import org.jspecify.annotations.NullMarked;
