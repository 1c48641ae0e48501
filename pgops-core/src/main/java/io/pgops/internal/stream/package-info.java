/** Streams that do one thing each: compress, decompress, count. They know nothing of archives. */
@NullMarked
package io.pgops.internal.stream;

import org.jspecify.annotations.NullMarked;
