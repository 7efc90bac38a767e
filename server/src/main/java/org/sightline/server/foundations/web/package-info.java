/** The foundations as pages. */
@NullMarked
package org.sightline.server.foundations.web;

import org.jspecify.annotations.NullMarked;
