package org.spiegelboek.app;

import java.util.Map;
import org.spiegelboek.ui.View;
import org.spiegelboek.ui.Views;
import org.spiegelboek.vault.BeginController;
import org.spiegelboek.vault.ClosedController;
import org.spiegelboek.vault.ComfortController;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.NewBookController;
import org.spiegelboek.vault.NewPassphraseController;
import org.spiegelboek.vault.RecoverController;
import org.spiegelboek.vault.SheetController;
import org.spiegelboek.vault.UnlockController;

/** The part of {@link Wiring} that exists while the book is closed. */
final class ClosedWiring {

  private final Entrance entrance;
  private final Views views;

  ClosedWiring(Entrance entrance) {
    this.entrance = entrance;
    this.views =
        new Views(
            entrance.messages(),
            Map.of(
                ClosedController.class,
                this::closed,
                BeginController.class,
                () -> new BeginController(entrance),
                NewBookController.class,
                () -> new NewBookController(entrance),
                NewPassphraseController.class,
                () -> new NewPassphraseController(entrance),
                SheetController.class,
                () -> new SheetController(entrance),
                ComfortController.class,
                () -> new ComfortController(entrance),
                UnlockController.class,
                () -> new UnlockController(entrance),
                RecoverController.class,
                () -> new RecoverController(entrance)));
  }

  private ClosedController closed() {
    return new ClosedController(entrance, views);
  }

  Views views() {
    return views;
  }

  Views.Loaded<ClosedController> show() {
    return views.loadWith(View.CLOSED);
  }
}
