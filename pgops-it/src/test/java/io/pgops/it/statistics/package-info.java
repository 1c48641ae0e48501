/** What the planner knows of the rows. */
@NullMarked
package io.pgops.it.statistics;

import org.jspecify.annotations.NullMarked;
