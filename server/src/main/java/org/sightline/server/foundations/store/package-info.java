/** Shared words, commitments and owners of decisions in the database. */
@NullMarked
package org.sightline.server.foundations.store;

import org.jspecify.annotations.NullMarked;
