package org.spiegelboek.people;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;

/** Roles by their names, for a list to choose from. */
public final class RoleNames extends StringConverter<Role> {

  private final Messages messages;

  public RoleNames(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String toString(@Nullable Role role) {
    return role == null ? "" : messages.text("role." + role.key() + ".name");
  }

  @Override
  public @Nullable Role fromString(String text) {
    return null;
  }
}
