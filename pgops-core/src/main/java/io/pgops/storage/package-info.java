/**
 * Where backups are kept: the {@link io.pgops.storage.StorageTarget} interface for those who bring
 * a medium of their own, and {@link io.pgops.storage.LocalDirectory}. Nothing here knows what a
 * backup is.
 */
@NullMarked
package io.pgops.storage;

import org.jspecify.annotations.NullMarked;
