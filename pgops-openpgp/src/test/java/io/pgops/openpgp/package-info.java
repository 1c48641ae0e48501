@NullMarked
package io.pgops.openpgp;

import org.jspecify.annotations.NullMarked;
