/**
 * PostgreSQL's archive formats as bytes: header, table of contents and data blocks, read strictly
 * and written so that pg_restore reads them. It knows no database and no storage.
 */
@NullMarked
package io.pgops.internal.archive;

import org.jspecify.annotations.NullMarked;
