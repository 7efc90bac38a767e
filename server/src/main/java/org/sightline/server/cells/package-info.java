/** The only way from the server to cells: always through the scope of whoever is looking. */
@NullMarked
package org.sightline.server.cells;

import org.jspecify.annotations.NullMarked;
