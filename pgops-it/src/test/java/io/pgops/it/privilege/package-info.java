/** What a role may dump and restore. */
@NullMarked
package io.pgops.it.privilege;

import org.jspecify.annotations.NullMarked;
