/** The gate every request passes: headers, session cookie, roles, other providers, rate limits. */
@NullMarked
package org.sightline.server.accounts.gate;

import org.jspecify.annotations.NullMarked;
