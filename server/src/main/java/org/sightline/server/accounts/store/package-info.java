/** Accounts, links and sessions in the database. */
@NullMarked
package org.sightline.server.accounts.store;

import org.jspecify.annotations.NullMarked;
