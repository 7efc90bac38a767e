@NullMarked
package org.sightline.architecture;

import org.jspecify.annotations.NullMarked;
