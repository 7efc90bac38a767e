/** Pages of looking back on a cycle. */
@NullMarked
package org.sightline.server.reflection.web;

import org.jspecify.annotations.NullMarked;
