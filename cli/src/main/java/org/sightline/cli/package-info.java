@NullMarked
package org.sightline.cli;

import org.jspecify.annotations.NullMarked;
