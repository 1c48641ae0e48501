/** Databases to back up and restore. */
@NullMarked
package io.pgops.it.sample;

import org.jspecify.annotations.NullMarked;
