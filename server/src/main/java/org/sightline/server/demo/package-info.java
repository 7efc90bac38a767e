/** The example district, brought into a workspace so that there is something to look at. */
@NullMarked
package org.sightline.server.demo;

import org.jspecify.annotations.NullMarked;
