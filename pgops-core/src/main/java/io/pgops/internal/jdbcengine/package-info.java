/** The engine: where catalogs, kinds, order, archive and COPY meet. */
@NullMarked
package io.pgops.internal.jdbcengine;

import org.jspecify.annotations.NullMarked;
