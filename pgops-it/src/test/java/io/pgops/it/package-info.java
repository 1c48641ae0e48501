/** Tests of PgOps on real PostgreSQL servers. */
@NullMarked
package io.pgops.it;

import org.jspecify.annotations.NullMarked;
