/** Reads the server's catalogs inside one snapshot that lost nothing. */
@NullMarked
package io.pgops.internal.catalog;

import org.jspecify.annotations.NullMarked;
