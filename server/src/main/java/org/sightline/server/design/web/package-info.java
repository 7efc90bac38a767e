/** The design system, shown on a page that is made of it. */
@NullMarked
package org.sightline.server.design.web;

import org.jspecify.annotations.NullMarked;
