package io.pgops.internal.archive;

import java.lang.management.ManagementFactory;

/**
 * Bytes the current thread has allocated; by reflection, for the module does not read the JDK's.
 */
final class AllocationMeter {
  private AllocationMeter() {}

  static long allocatedBytes() {
    try {
      return (long)
          Class.forName("com.sun.management.ThreadMXBean")
              .getMethod("getThreadAllocatedBytes", long.class)
              .invoke(ManagementFactory.getThreadMXBean(), Thread.currentThread().getId());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("this JVM does not count allocations", e);
    }
  }
}
