package org.spiegelboek.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which text of the journal a field shows, so that its earlier forms can be found.
 *
 * @param kind of the record, as in the open format
 * @param id of the record
 * @param field path such as {@code phases.goal}
 */
public record TextName(String kind, String id, String field) {

  /** Asked of a field whenever it matters: what it shows may change, or not be stored yet. */
  @FunctionalInterface
  private interface Naming {
    @Nullable TextName name();
  }

  /** Says of a field which text it shows; null while it shows none. */
  public static void on(Node shown, Supplier<@Nullable TextName> name) {
    shown.getProperties().put(TextName.class, (Naming) name::get);
  }

  /** Which text this node shows, if it is one. */
  public static Optional<TextName> of(Node node) {
    return node.getProperties().get(TextName.class) instanceof Naming naming
        ? Optional.ofNullable(naming.name())
        : Optional.empty();
  }
}
