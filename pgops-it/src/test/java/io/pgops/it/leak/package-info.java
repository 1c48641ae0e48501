/** Whether an operation leaves anything behind. */
@NullMarked
package io.pgops.it.leak;

import org.jspecify.annotations.NullMarked;
