/** Findings in plain words, in every language: who stands where, how sure we are, and why. */
@NullMarked
package org.sightline.report.findings;

import org.jspecify.annotations.NullMarked;
