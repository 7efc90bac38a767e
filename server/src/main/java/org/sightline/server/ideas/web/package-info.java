/** Pages of ideas. */
@NullMarked
package org.sightline.server.ideas.web;

import org.jspecify.annotations.NullMarked;
