/** What is measured, for whom it is missing, and who was heard. */
@NullMarked
package org.sightline.server.foundations.web.listening;

import org.jspecify.annotations.NullMarked;
