/** Backups and restores through the public API that are cancelled, stall or lose what they need. */
@NullMarked
package io.pgops.it.stall;

import org.jspecify.annotations.NullMarked;
