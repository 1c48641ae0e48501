/**
 * The code of README.md and docs/guide.md: what stands there between "region" and "endregion" here
 * is compared with it, and run on real servers.
 */
@NullMarked
package io.pgops.examples.guide;

import org.jspecify.annotations.NullMarked;
