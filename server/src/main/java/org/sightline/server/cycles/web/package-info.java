/** The pages of cycles. */
@NullMarked
package org.sightline.server.cycles.web;

import org.jspecify.annotations.NullMarked;
