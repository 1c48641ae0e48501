package io.pgops.it.server;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a {@code @ParameterizedTest} or {@code @ParameterizedClass} once on every chosen server,
 * which is its first argument. Skipped where no chosen server lies between the bounds.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@ArgumentsSource(EveryServerProvider.class)
public @interface EveryServer {
  /** The oldest major version the test makes sense on. */
  int from() default 0;

  /** The newest major version the test makes sense on. */
  int to() default Integer.MAX_VALUE;
}
