/** The data people brought: its versions, what was said of its columns, its indicators. */
@NullMarked
package org.sightline.server.datasets;

import org.jspecify.annotations.NullMarked;
