/** The first page after signing in, as a page. */
@NullMarked
package org.sightline.server.home.web;

import org.jspecify.annotations.NullMarked;
