/**
 * Puts things that need each other in an order, and cuts loops by rule. Knows nothing of
 * PostgreSQL.
 */
@NullMarked
package io.pgops.internal.order;

import org.jspecify.annotations.NullMarked;
