/**
 * What can go wrong, one type for each thing a caller would do differently. A leaf: every other
 * package may use it, it uses nothing.
 */
@NullMarked
package io.pgops.error;

import org.jspecify.annotations.NullMarked;
