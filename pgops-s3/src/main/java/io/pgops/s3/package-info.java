/** {@link io.pgops.s3.S3Storage}: a storage target that keeps its objects in a bucket. */
@NullMarked
package io.pgops.s3;

import org.jspecify.annotations.NullMarked;
