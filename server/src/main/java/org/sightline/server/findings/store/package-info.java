/** Marks in two tables: how each stands now, and every change of it. */
@NullMarked
package org.sightline.server.findings.store;

import org.jspecify.annotations.NullMarked;
