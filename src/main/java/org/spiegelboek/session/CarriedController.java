package org.spiegelboek.session;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementCheck;
import org.spiegelboek.agreement.AgreementWords;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.Person;
import org.spiegelboek.people.WorkingAgreementPane;
import org.spiegelboek.ui.Desk;

/**
 * What comes back from last time; in a first conversation, the working agreement to talk through.
 */
public final class CarriedController {

  private final Messages messages;
  private final Clock clock;
  private final AgreementWords words;

  @FXML private VBox root;
  @FXML private Label heading;
  @FXML private Label intro;
  @FXML private VBox lines;
  @FXML private Button talk;

  private @Nullable SessionViewModel shownModel;
  private boolean talking;

  public CarriedController(Desk desk) {
    this.messages = desk.messages();
    this.clock = desk.clock();
    this.words = new AgreementWords(messages, clock);
  }

  void show(SessionViewModel model) {
    shownModel = model;
    model
        .agreements()
        .carried()
        .addListener((ListChangeListener<Agreement>) change -> showNow(model));
    model
        .company()
        .personProperty()
        .addListener((observable, before, now) -> personChanged(model, before, now));
    model.company().numberProperty().addListener((observable, before, now) -> showNow(model));
    showNow(model);
  }

  private void personChanged(
      SessionViewModel model, @Nullable Person before, @Nullable Person now) {
    boolean same = before != null && now != null && before.id().equals(now.id());
    if (!same) {
      talking = false;
      showNow(model);
    }
  }

  private void showNow(SessionViewModel model) {
    Person person = model.company().personProperty().get();
    boolean first = person != null && model.company().numberProperty().get() == 1;
    boolean carries = !model.agreements().carried().isEmpty();
    root.setVisible(first || carries);
    root.setManaged(root.isVisible());
    shown(intro, first && !carries && talking);
    shown(talk, first && !carries && !talking);
    if (carries) {
      showCarried(model);
    } else if (first) {
      showWorking(model, person);
    }
  }

  private void showCarried(SessionViewModel model) {
    Before before = model.company().beforeProperty().get();
    LocalDateTime previous = before == null ? null : before.frame().startsAt();
    heading.setText(
        previous == null
            ? messages.text("session.carried")
            : messages.format(
                "session.carried.day",
                messages.dates().near(previous.toLocalDate(), model.today())));
    List<AgreementCheck> checks = new ArrayList<>();
    for (Agreement agreement : model.agreements().carried()) {
      checks.add(
          new AgreementCheck(
              messages,
              words,
              agreement,
              AgreementCheck.Layout.CARRIED,
              (how, note) -> model.agreements().settle(agreement, how, note)));
    }
    AgreementCheck.show(lines, checks);
  }

  private void showWorking(SessionViewModel model, Person person) {
    heading.setText(messages.text("agreement.working.title"));
    if (talking) {
      WorkingAgreementPane pane = new WorkingAgreementPane(messages, clock, model.company()::save);
      pane.show(person);
      lines.getChildren().setAll(pane);
    } else {
      lines.getChildren().clear();
    }
  }

  @FXML
  private void talkThrough() {
    SessionViewModel model = shownModel;
    if (model != null) {
      talking = true;
      showNow(model);
    }
  }

  private static void shown(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
