/** Datasets in tables. */
@NullMarked
package org.sightline.server.datasets.store;

import org.jspecify.annotations.NullMarked;
