package io.pgops.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.storage.StorageTarget;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** That the contract's tests fail: each of them, on a target that breaks its clause. */
class BrokenTargetsTest {

  @Test
  void everyTestOfTheContractFailsOnSomeBrokenTarget() throws Exception {
    TreeSet<String> unfailed = new TreeSet<>();
    for (Method test : tests()) {
      unfailed.add(test.getName());
    }
    Map<String, List<String>> failedBy = new LinkedHashMap<>();
    for (Map.Entry<String, Supplier<StorageTarget>> broken : BrokenTargets.all().entrySet()) {
      List<String> failed = new ArrayList<>();
      for (Method test : tests()) {
        if (fails(test, broken.getValue(), Duration.ofMillis(100))) {
          failed.add(test.getName());
        }
      }
      failedBy.put(broken.getKey(), failed);
      unfailed.removeAll(failed);
    }
    assertThat(failedBy).allSatisfy((broken, failed) -> assertThat(failed).as(broken).isNotEmpty());
    assertThat(unfailed).isEmpty();
  }

  @Test
  void noTestFailsOnATargetThatIsWhole() throws Exception {
    for (Method test : tests()) {
      assertThat(fails(test, Altered::new, Duration.ofSeconds(10))).as(test.getName()).isFalse();
    }
  }

  private static List<Method> tests() {
    return Arrays.stream(StorageTargetContract.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .toList();
  }

  private static boolean fails(Method test, Supplier<StorageTarget> targets, Duration soon)
      throws Exception {
    OnTarget contract = new OnTarget(targets.get(), soon);
    contract.makeTarget();
    try {
      test.invoke(contract);
      return false;
    } catch (InvocationTargetException e) {
      return true;
    } finally {
      contract.stopThreads();
    }
  }

  private static final class OnTarget extends StorageTargetContract {
    private final StorageTarget target;
    private final Duration soon;

    OnTarget(StorageTarget target, Duration soon) {
      this.target = target;
      this.soon = soon;
    }

    @Override
    protected StorageTarget emptyTarget() {
      return target;
    }

    @Override
    Duration soon() {
      return soon;
    }

    @Override
    protected boolean stallWrites(StorageTarget stalling) {
      ((Altered) stalling).storage.stallWritesAfter(25_000);
      return true;
    }
  }
}
