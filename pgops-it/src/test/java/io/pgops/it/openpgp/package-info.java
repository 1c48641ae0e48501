@NullMarked
package io.pgops.it.openpgp;

import org.jspecify.annotations.NullMarked;
