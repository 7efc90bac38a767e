/** The ranked list of gaps, a page for each, and their downloads. */
@NullMarked
package org.sightline.server.findings.web;

import org.jspecify.annotations.NullMarked;
