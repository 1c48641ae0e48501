/** The documentation's examples on real servers. */
@NullMarked
package io.pgops.it.guide;

import org.jspecify.annotations.NullMarked;
