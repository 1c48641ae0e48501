/** That nothing of a database is overlooked, and what cannot be dumped is named. */
@NullMarked
package io.pgops.it.completeness;

import org.jspecify.annotations.NullMarked;
