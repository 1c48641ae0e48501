/** Whole servers: their globals, and all their databases as one set. */
@NullMarked
package io.pgops.it.cluster;

import org.jspecify.annotations.NullMarked;
