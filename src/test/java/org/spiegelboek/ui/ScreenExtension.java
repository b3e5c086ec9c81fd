package org.spiegelboek.ui;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.testfx.framework.junit5.ApplicationExtension;

/** Runs a test with a toolkit and a window, and gives it a {@link ScreenRobot}. */
public final class ScreenExtension extends ApplicationExtension {

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return new ScreenRobot();
  }
}
