/** Backups on a real S3 server, and what lies between. */
@NullMarked
package io.pgops.it.s3;

import org.jspecify.annotations.NullMarked;
