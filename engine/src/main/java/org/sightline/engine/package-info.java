@NullMarked
package org.sightline.engine;

import org.jspecify.annotations.NullMarked;
