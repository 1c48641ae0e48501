/**
 * Operate PostgreSQL from inside an application: {@link io.pgops.PgOps} is where every call starts.
 */
@NullMarked
package io.pgops;

import org.jspecify.annotations.NullMarked;
