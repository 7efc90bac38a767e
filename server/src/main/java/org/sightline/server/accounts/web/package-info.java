/** Pages for signing in, getting in, people, one's own account, and the audit trail. */
@NullMarked
package org.sightline.server.accounts.web;

import org.jspecify.annotations.NullMarked;
