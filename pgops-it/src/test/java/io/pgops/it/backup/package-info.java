/** Backups and restores through the public API. */
@NullMarked
package io.pgops.it.backup;

import org.jspecify.annotations.NullMarked;
