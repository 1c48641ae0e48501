/** What an operation tells while it runs: one listener, one type per event. Uses the JDK only. */
@NullMarked
package io.pgops.event;

import org.jspecify.annotations.NullMarked;
