/** What a goal is watched by: late and early signs, delivery, experience, what must not suffer. */
@NullMarked
package org.sightline.server.scorecard;

import org.jspecify.annotations.NullMarked;
