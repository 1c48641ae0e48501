/** Which backups are kept: a pure policy over what is known of them. */
@NullMarked
package io.pgops.retention;

import org.jspecify.annotations.NullMarked;
