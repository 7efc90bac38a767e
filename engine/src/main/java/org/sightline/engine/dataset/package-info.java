/**
 * What a dataset is: columns with roles, the layout of its rows, what was wrong with them, and its
 * immutable versions in a workspace.
 */
@NullMarked
package org.sightline.engine.dataset;

import org.jspecify.annotations.NullMarked;
