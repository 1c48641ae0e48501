/** Backups encrypted as OpenPGP messages, which GnuPG reads. */
@NullMarked
package io.pgops.openpgp;

import org.jspecify.annotations.NullMarked;
