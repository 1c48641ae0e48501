package io.pgops.it.server;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A class whose tests may run while others of the kind do: they look only at databases of their
 * own, and measure no time. They run in a JVM of their own, before all that want the machine for
 * themselves.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("side-by-side")
@Execution(ExecutionMode.CONCURRENT)
public @interface SideBySide {}
