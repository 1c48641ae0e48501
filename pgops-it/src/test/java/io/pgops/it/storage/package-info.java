/** Storage targets that behave otherwise than they should. */
@NullMarked
package io.pgops.it.storage;

import org.jspecify.annotations.NullMarked;
