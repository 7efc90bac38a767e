/** The pages of plans. */
@NullMarked
package org.sightline.server.plans.web;

import org.jspecify.annotations.NullMarked;
