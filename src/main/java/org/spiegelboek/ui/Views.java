package org.spiegelboek.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.spiegelboek.i18n.Messages;

/** Loads views with their controllers. A controller that nobody registered is an error. */
public final class Views {

  private final Messages messages;
  private final Map<Class<?>, Supplier<?>> controllers;

  /**
   * @param controllers how to make each controller that the FXML files name
   */
  public Views(Messages messages, Map<Class<?>, Supplier<?>> controllers) {
    this.messages = messages;
    this.controllers = Map.copyOf(controllers);
  }

  /** A view and the controller made for it. */
  public record Loaded<C>(Parent root, C controller) {}

  /** Loads a view whose controller the caller does not need. */
  public Parent load(View view) {
    return this.<Object>loadWith(view).root();
  }

  /** Loads a view and hands out its controller too. */
  public <C> Loaded<C> loadWith(View view) {
    URL url = Views.class.getResource("/org/spiegelboek/" + view.path());
    if (url == null) {
      throw new IllegalStateException("No file " + view.path());
    }
    FXMLLoader loader = new FXMLLoader(url, messages.bundle());
    loader.setControllerFactory(this::controller);
    try {
      Parent root = loader.load();
      C controller = loader.getController();
      return new Loaded<>(root, controller);
    } catch (IOException e) {
      throw new UncheckedIOException("View " + view.path(), e);
    }
  }

  private Object controller(Class<?> type) {
    Supplier<?> supplier = controllers.get(type);
    if (supplier == null) {
      throw new IllegalStateException("No controller " + type.getName() + " in Wiring");
    }
    return supplier.get();
  }
}
