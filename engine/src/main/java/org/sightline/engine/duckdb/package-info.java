/** DuckDB behind the ports: reads files, keeps tables and counts cells, in process. */
@NullMarked
package org.sightline.engine.duckdb;

import org.jspecify.annotations.NullMarked;
