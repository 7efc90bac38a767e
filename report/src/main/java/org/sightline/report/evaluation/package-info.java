/** What an evaluation says, as sentences, as JSON and as a page. */
@NullMarked
package org.sightline.report.evaluation;

import org.jspecify.annotations.NullMarked;
