/** The plan of a cycle: actions people own, how they are measured, and what the front line says. */
@NullMarked
package org.sightline.server.plans;

import org.jspecify.annotations.NullMarked;
