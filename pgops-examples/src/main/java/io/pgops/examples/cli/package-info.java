/** The {@code pgops} command line: backup, restore, list and inspect, as thin as can be. */
@NullMarked
package io.pgops.examples.cli;

import org.jspecify.annotations.NullMarked;
