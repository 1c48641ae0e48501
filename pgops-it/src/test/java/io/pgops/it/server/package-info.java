/** PostgreSQL servers to test on, and databases and roles on them that go away with their test. */
@NullMarked
package io.pgops.it.server;

import org.jspecify.annotations.NullMarked;
