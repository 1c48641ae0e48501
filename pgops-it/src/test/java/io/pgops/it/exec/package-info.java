/** Leases, cancellation and the watchdog on servers, pools and poolers that get stuck. */
@NullMarked
package io.pgops.it.exec;

import org.jspecify.annotations.NullMarked;
