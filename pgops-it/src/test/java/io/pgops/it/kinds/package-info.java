/** The kinds of objects, one folder of SQL and its expected archive entries for each idea. */
@NullMarked
package io.pgops.it.kinds;

import org.jspecify.annotations.NullMarked;
