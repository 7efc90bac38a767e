/** Letters by SMTP. */
@NullMarked
package org.sightline.server.accounts.mail;

import org.jspecify.annotations.NullMarked;
