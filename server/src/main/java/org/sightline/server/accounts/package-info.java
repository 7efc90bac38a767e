/** People with an account: how they are let in, signed in, helped back in and removed. */
@NullMarked
package org.sightline.server.accounts;

import org.jspecify.annotations.NullMarked;
