/** Rows out of a server and into one, by COPY. */
@NullMarked
package io.pgops.internal.copy;

import org.jspecify.annotations.NullMarked;
