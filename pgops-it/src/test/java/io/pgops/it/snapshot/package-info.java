/** That a dump is one state of the database, whatever others do to it meanwhile. */
@NullMarked
package io.pgops.it.snapshot;

import org.jspecify.annotations.NullMarked;
