@NullMarked
package org.sightline.report;

import org.jspecify.annotations.NullMarked;
