/** Pages of data: the list, bringing a file, looking it through, dictionary, questions. */
@NullMarked
package org.sightline.server.datasets.web;

import org.jspecify.annotations.NullMarked;
