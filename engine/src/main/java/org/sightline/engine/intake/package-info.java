/**
 * From a file to a dataset version: what the columns are for, what is wrong with the values and
 * what is done about it, and one pass that writes. Tables are kept behind the port {@link
 * org.sightline.engine.intake.TableStore}.
 */
@NullMarked
package org.sightline.engine.intake;

import org.jspecify.annotations.NullMarked;
