/** Numbers that leave the page as plain files: CSV and JSON. */
@NullMarked
package org.sightline.report.export;

import org.jspecify.annotations.NullMarked;
