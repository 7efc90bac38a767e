/** The audit trail in words. */
@NullMarked
package org.sightline.server.accounts.web.trail;

import org.jspecify.annotations.NullMarked;
