/** The stock programs around PostgreSQL that tests run: client tools and a pooler. */
@NullMarked
package io.pgops.it.tools;

import org.jspecify.annotations.NullMarked;
