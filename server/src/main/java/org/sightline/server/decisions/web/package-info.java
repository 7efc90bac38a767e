/** The log of decisions and the comments, as pages. */
@NullMarked
package org.sightline.server.decisions.web;

import org.jspecify.annotations.NullMarked;
