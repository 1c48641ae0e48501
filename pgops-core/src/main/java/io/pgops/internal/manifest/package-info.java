/** What a backup is on storage: its id, its keys, its manifest and the reports of its entries. */
@NullMarked
package io.pgops.internal.manifest;

import org.jspecify.annotations.NullMarked;
