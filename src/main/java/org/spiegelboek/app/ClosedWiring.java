package org.spiegelboek.app;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.backup.AutomaticBackups;
import org.spiegelboek.backup.ClosedBackupsController;
import org.spiegelboek.exchange.JournalCheck;
import org.spiegelboek.exchange.SearchIndexing;
import org.spiegelboek.store.Database;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.View;
import org.spiegelboek.ui.Views;
import org.spiegelboek.vault.BeginController;
import org.spiegelboek.vault.ClosedController;
import org.spiegelboek.vault.ComfortController;
import org.spiegelboek.vault.Entrance;
import org.spiegelboek.vault.NewBookController;
import org.spiegelboek.vault.NewPassphraseController;
import org.spiegelboek.vault.RecoverController;
import org.spiegelboek.vault.SalvageController;
import org.spiegelboek.vault.SheetController;
import org.spiegelboek.vault.UnlockController;

/** The part of {@link Wiring} that exists while the book is closed. */
final class ClosedWiring {

  private final Entrance entrance;
  private final AutomaticBackups backups;
  private final Views views;
  private @Nullable ClosedController shown;

  ClosedWiring(Entrance entrance, AutomaticBackups backups) {
    this.entrance = entrance;
    this.backups = backups;
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
                SalvageController.class,
                () -> new SalvageController(entrance, ClosedWiring::mended),
                RecoverController.class,
                () -> new RecoverController(entrance),
                ClosedBackupsController.class,
                this::closedBackups));
  }

  private static Map<Kind, Integer> mended(Database salvaged) {
    SearchIndexing.anew(salvaged);
    return new JournalCheck(salvaged).countByKind();
  }

  private ClosedController closed() {
    ClosedController made = new ClosedController(entrance, views);
    shown = made;
    return made;
  }

  private ClosedBackupsController closedBackups() {
    ClosedController around = shown;
    return new ClosedBackupsController(entrance, backups, around == null ? closed() : around);
  }

  Views views() {
    return views;
  }

  Views.Loaded<ClosedController> show() {
    return views.loadWith(View.CLOSED);
  }
}
