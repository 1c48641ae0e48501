/** Whether two databases are the same, by PostgreSQL's own tools. */
@NullMarked
package io.pgops.it.judge;

import org.jspecify.annotations.NullMarked;
