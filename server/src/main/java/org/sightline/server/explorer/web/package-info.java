/** The explorer and the fence as pages and files. */
@NullMarked
package org.sightline.server.explorer.web;

import org.jspecify.annotations.NullMarked;
