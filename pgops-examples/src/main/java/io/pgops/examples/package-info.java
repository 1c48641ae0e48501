/** Programs that use PgOps; begin with {@link io.pgops.examples.QuickStart}. */
@NullMarked
package io.pgops.examples;

import org.jspecify.annotations.NullMarked;
