package org.spiegelboek.architecture;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationTest;

/** Runs the tests without a window first, so that a plain mistake shows within seconds. */
public final class FastFirst implements ClassOrderer {

  /** For JUnit, which makes it by name. */
  public FastFirst() {}

  @Override
  public void orderClasses(ClassOrdererContext context) {
    context
        .getClassDescriptors()
        .sort(
            Comparator.comparing(FastFirst::opensWindow)
                .thenComparing(test -> test.getTestClass().getName()));
  }

  private static boolean opensWindow(ClassDescriptor test) {
    return ApplicationTest.class.isAssignableFrom(test.getTestClass())
        || test.findAnnotation(ExtendWith.class).isPresent();
  }
}
