/** Rows and large objects out of a server and into one. */
@NullMarked
package io.pgops.internal.copy;

import org.jspecify.annotations.NullMarked;
