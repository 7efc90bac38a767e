/** Append-only records in which every entry carries the fingerprint of the one before. */
@NullMarked
package org.sightline.server.chain;

import org.jspecify.annotations.NullMarked;
