/** The command line as a process, on real servers. */
@NullMarked
package io.pgops.it.cli;

import org.jspecify.annotations.NullMarked;
