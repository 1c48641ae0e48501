/**
 * How an operation runs: its thread, its cancellation, its watchdog and the connections it leases.
 */
@NullMarked
package io.pgops.internal.exec;

import org.jspecify.annotations.NullMarked;
