package org.spiegelboek.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.agreement.Agreement;
import org.spiegelboek.agreement.AgreementCheck;
import org.spiegelboek.agreement.AgreementForm;
import org.spiegelboek.agreement.AgreementWords;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.people.Role;
import org.spiegelboek.store.Kind;
import org.spiegelboek.ui.ChipGroup;
import org.spiegelboek.ui.Desk;
import org.spiegelboek.ui.Folding;
import org.spiegelboek.ui.TextName;
import org.spiegelboek.ui.Typed;

/** Three verbs with their six phases, and what was learnt and agreed. */
public final class PhasesController {

  private final Messages messages;
  private final AgreementWords words;

  @FXML private VBox root;
  @FXML private Beside learn;
  @FXML private QuietField align;
  @FXML private QuietField goal;
  @FXML private QuietField now;
  @FXML private QuietField options;
  @FXML private QuietField deal;
  @FXML private QuietField back;
  @FXML private NowScale nowScale;
  @FXML private Label nowAt;
  @FXML private Button addAgreement;
  @FXML private VBox made;
  @FXML private VBox formHolder;
  @FXML private Folding team;
  @FXML private QuietField reflections;
  @FXML private QuietField decisions;
  @FXML private ChipGroup domains;

  private final Label goalHint = new Label();
  private final List<Label> sentences = new ArrayList<>();
  private @Nullable SessionViewModel shownModel;

  public PhasesController(Desk desk) {
    this.messages = desk.messages();
    this.words = new AgreementWords(messages, desk.clock());
  }

  void show(SessionViewModel model) {
    shownModel = model;
    TogetherViewModel together = model.together();
    goalHint.getStyleClass().add("caption");
    goalHint.setWrapText(true);
    goal.getExtras().add(goalHint);
    fields()
        .forEach(
            (phase, field) -> {
              bind(model, field, together.phaseProperty(phase), "phases." + phase.key());
              field.getExtras().addAll(takeQuestion(field), inASentence(phase));
            });
    bind(model, reflections, together.reflectionsProperty(), "reflections");
    bind(model, decisions, together.decisionsProperty(), "decisions");
    nowScale.valueProperty().bindBidirectional(together.nowScaleProperty());
    together.nowScaleProperty().addListener((observable, before, at) -> showNow(at));
    showNow(together.nowScaleProperty().get());
    Choices.many(
        domains, Domain.class, one -> messages.inline("domain." + one.key()), together.domains());
    model.about().focusProperty().addListener((observable, before, focus) -> showHint(focus));
    showHint(model.about().focusProperty().get());
    model
        .frame()
        .roleProperty()
        .addListener(
            (observable, before, role) -> {
              showGoal(role);
              showTeam(model);
            });
    showGoal(model.frame().roleProperty().get());
    model.frame().settingProperty().addListener((o, before, setting) -> showTeam(model));
    together.reflectionsProperty().addListener((o, before, text) -> showTeam(model));
    together.decisionsProperty().addListener((o, before, text) -> showTeam(model));
    showTeam(model);
    model
        .agreements()
        .made()
        .addListener((ListChangeListener<Agreement>) change -> showMade(model));
  }

  private Map<Phase, QuietField> fields() {
    Map<Phase, QuietField> fields = new EnumMap<>(Phase.class);
    fields.put(Phase.ALIGN, align);
    fields.put(Phase.GOAL, goal);
    fields.put(Phase.NOW, now);
    fields.put(Phase.OPTIONS, options);
    fields.put(Phase.DEAL, deal);
    fields.put(Phase.BACK, back);
    return fields;
  }

  private static void bind(
      SessionViewModel model,
      QuietField field,
      javafx.beans.property.StringProperty text,
      String path) {
    TextName.on(field.field(), () -> new TextName(Kind.SESSION.key(), model.getId(), path));
    field.textProperty().bindBidirectional(text);
    field.field().setOnLeft(event -> model.saveNow());
  }

  boolean isWriting() {
    return root.isFocusWithin();
  }

  /** The question of the phase as a text to start from, while nothing is written. */
  private Node takeQuestion(QuietField field) {
    Button take = new Button(messages.text("session.takeQuestion"));
    take.getStyleClass().addAll("link", "plain", "small");
    take.setOnAction(
        event -> {
          field.field().setText(field.getPrompt() + "\n");
          field.field().requestFocus();
          field.field().positionCaret(field.field().getLength());
        });
    take.visibleProperty().bind(field.textProperty().isEmpty());
    take.managedProperty().bind(take.visibleProperty());
    return take;
  }

  /** What coaching is in this part of a conversation, beside the field being written. */
  private Label inASentence(Phase phase) {
    String verb =
        switch (phase) {
          case ALIGN, GOAL -> "evoke";
          case NOW, OPTIONS, DEAL -> "guide";
          case BACK -> "learn";
        };
    Label sentence = new Label(messages.text("verb." + verb + ".meaning"));
    sentence.getStyleClass().addAll("caption", "in-a-sentence");
    sentence.setWrapText(true);
    sentences.add(sentence);
    return sentence;
  }

  private void showNow(@Nullable Integer at) {
    nowAt.setText(at == null ? "" : messages.format("session.nowAt", at));
    Shown.set(nowAt, at != null);
  }

  private void showHint(@Nullable Focus focus) {
    addAgreement.setText(
        messages.text(
            focus == Focus.CHALLENGE ? "session.experiment.add" : "session.agreement.add"));
    goalHint.setText(
        focus == null
            ? ""
            : messages.format(
                "session.goalHint", messages.inline("focus." + focus.key() + ".prompt")));
    Shown.set(goalHint, focus != null);
  }

  private void showGoal(@Nullable Role role) {
    boolean other = role != null && role != Role.TEACHER;
    goal.setPrompt(
        messages.text(other ? "session.phase.goal.question.other" : "session.phase.goal.question"));
  }

  private void showTeam(SessionViewModel model) {
    Setting setting = model.frame().settingProperty().get();
    boolean several =
        setting == Setting.TEAM
            || setting == Setting.CORE
            || model.frame().roleProperty().get() == Role.TEAM;
    Shown.set(
        team,
        several
            || !model.together().reflectionsProperty().get().isEmpty()
            || !model.together().decisionsProperty().get().isEmpty());
  }

  /**
   * Looking back, what was learnt comes first. While a conversation is held, nothing on the page
   * speaks to the coach alone.
   */
  void show(Movement movement) {
    boolean first = movement == Movement.LOOK_BACK;
    sentences.forEach(sentence -> Shown.set(sentence, movement != Movement.HOLD));
    root.getChildren().remove(learn);
    root.getChildren().add(first ? 0 : root.getChildren().size(), learn);
  }

  private void showMade(SessionViewModel model) {
    List<AgreementCheck> checks = new ArrayList<>();
    for (Agreement agreement : model.agreements().made()) {
      checks.add(
          new AgreementCheck(
              messages,
              words,
              agreement,
              AgreementCheck.Layout.MADE,
              (how, note) -> model.agreements().settle(agreement, how, note)));
    }
    AgreementCheck.show(made, checks);
  }

  @FXML
  private void startAgreement() {
    SessionViewModel model = shownModel;
    if (model == null) {
      return;
    }
    AgreementForm form =
        new AgreementForm(
            messages,
            model.today(),
            Typed.line(model.frame().nameProperty().get()),
            (what, who, due, lookBack) -> {
              model.agreements().add(what, who, due, lookBack);
              closeForm();
            },
            this::closeForm);
    form.offer(deal.textProperty().get());
    if (model.about().focusProperty().get() == Focus.CHALLENGE) {
      LocalDateTime at = model.frame().startsAt();
      LocalDate day = at == null ? model.today() : at.toLocalDate();
      form.tryOut(messages.text("session.experiment.what"), day.plusWeeks(1));
    }
    formHolder.getChildren().setAll(form);
    form.write();
  }

  private void closeForm() {
    formHolder.getChildren().clear();
    deal.write();
  }
}
