/**
 * One file per kind of object: where it stands in the catalogs, what its DDL is, when its turn
 * comes.
 */
@NullMarked
package io.pgops.internal.kinds;

import org.jspecify.annotations.NullMarked;
