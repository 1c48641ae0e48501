/** For those who write a storage target: the contract as tests, and a target in memory. */
@NullMarked
package io.pgops.testkit;

import org.jspecify.annotations.NullMarked;
