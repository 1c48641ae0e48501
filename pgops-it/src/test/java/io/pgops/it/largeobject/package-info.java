/** Large objects beyond what their kind's cases say. */
@NullMarked
package io.pgops.it.largeobject;

import org.jspecify.annotations.NullMarked;
