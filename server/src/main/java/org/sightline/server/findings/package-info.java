/** The gaps of a dataset as each person may see them, and what people said of them. */
@NullMarked
package org.sightline.server.findings;

import org.jspecify.annotations.NullMarked;
