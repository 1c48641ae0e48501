/** How the objects of a backup are encrypted, and read again. */
@NullMarked
package io.pgops.crypto;

import org.jspecify.annotations.NullMarked;
