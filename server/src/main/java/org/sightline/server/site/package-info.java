/** What every page shares: frame, words, language, theme, assets, and pages for what goes wrong. */
@NullMarked
package org.sightline.server.site;

import org.jspecify.annotations.NullMarked;
