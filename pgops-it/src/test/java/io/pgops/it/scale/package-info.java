/** Databases of very many objects. */
@NullMarked
package io.pgops.it.scale;

import org.jspecify.annotations.NullMarked;
