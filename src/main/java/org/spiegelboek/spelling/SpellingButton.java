package org.spiegelboek.spelling;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.i18n.Messages;

/** In which language a page is written, so that its words are looked up in that dictionary. */
public final class SpellingButton extends MenuButton {

  private final Map<String, RadioMenuItem> items = new LinkedHashMap<>();

  public SpellingButton() {
    getStyleClass().add("spelling-button");
    setMinWidth(USE_PREF_SIZE);
  }

  /** Shows and changes the language of a page from now on. */
  public void show(SpellingViewModel page, Messages messages) {
    for (Language language : Language.values()) {
      add(language.code(), language.ownName(), page, language);
    }
    add("", messages.text("spelling.none"), page, null);
    setTooltip(new Tooltip(messages.text("spelling.what")));
    page.languageProperty().subscribe(now -> mark(now, messages));
  }

  private void add(String code, String name, SpellingViewModel page, @Nullable Language language) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setId("spelling-" + (code.isEmpty() ? "none" : code));
    item.setOnAction(event -> page.choose(language));
    items.put(code, item);
    getItems().add(item);
  }

  private void mark(@Nullable Language now, Messages messages) {
    String code = now == null ? "" : now.code();
    items.forEach((each, item) -> item.setSelected(each.equals(code)));
    setText(now == null ? messages.text("spelling.none") : now.ownName());
    setAccessibleText(messages.format("spelling.said", getText()));
  }
}
