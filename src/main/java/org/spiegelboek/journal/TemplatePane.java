package org.spiegelboek.journal;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Messages;
import org.spiegelboek.ui.NameField;
import org.spiegelboek.ui.WritingField;

/** Below the forms of a page: a form of one's own, with its questions one a line. */
public final class TemplatePane extends VBox {

  private final Button open = new Button();
  private final VBox form = new VBox();
  private final NameField name = new NameField();
  private final WritingField questions = new WritingField();
  private final Label missing = new Label();
  private final Button away = new Button();
  private @Nullable Template template;

  public TemplatePane() {
    getStyleClass().add("template-pane");
    open.setId("turnForm");
    open.getStyleClass().addAll("link", "plain", "small");
    form.getStyleClass().add("template-form");
    form.managedProperty().bind(form.visibleProperty());
    open.managedProperty().bind(open.visibleProperty());
    missing.managedProperty().bind(missing.visibleProperty());
    away.managedProperty().bind(away.visibleProperty());
    form.setVisible(false);
    name.setId("formName");
    questions.setId("formQuestions");
    questions.getStyleClass().add("small");
    questions.setPrefRowCount(4);
    missing.getStyleClass().add("caption");
    missing.setWrapText(true);
    getChildren().addAll(open, form);
  }

  /**
   * @param awayWith told which form was put away, to offer to undo it
   */
  void start(PageViewModel page, Messages messages, Consumer<Template> awayWith) {
    name.setPromptText(messages.text("journal.form.name"));
    name.setAccessibleText(messages.text("journal.form.name"));
    questions.setPromptText(messages.text("journal.form.questions"));
    questions.setAccessibleText(messages.text("journal.form.questions"));
    missing.setText(messages.text("journal.form.missing"));
    Button keep = new Button(messages.text("journal.form.keep"));
    keep.setId("keepForm");
    keep.setOnAction(event -> keep(page));
    Button leave = new Button(messages.text("journal.form.leave"));
    leave.getStyleClass().addAll("link", "plain");
    leave.setOnAction(event -> close());
    away.setText(messages.text("journal.form.away"));
    away.setId("awayForm");
    away.getStyleClass().addAll("link", "plain");
    away.setOnAction(
        event -> {
          Template gone = Objects.requireNonNull(template);
          page.templates().putAway(gone, true, page::offer);
          close();
          awayWith.accept(gone);
        });
    FlowPane buttons = new FlowPane(keep, leave, away);
    buttons.getStyleClass().add("template-buttons");
    form.getChildren().setAll(name, questions, missing, buttons);
    open.setOnAction(event -> begin());
    page.templateProperty()
        .subscribe(
            now -> {
              template = page.templates().find(now).orElse(null);
              open.setText(
                  messages.text(template == null ? "journal.form.new" : "journal.form.change"));
              close();
            });
  }

  private void begin() {
    Template own = template;
    name.setText(own == null ? "" : own.name());
    questions.setText(
        own == null
            ? ""
            : own.sections().stream()
                .map(Template.Prompt::prompt)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
    missing.setVisible(false);
    away.setVisible(own != null && !Boolean.TRUE.equals(own.archived()));
    form.setVisible(true);
    open.setVisible(false);
    name.requestFocus();
  }

  private void keep(PageViewModel page) {
    boolean whole =
        page.templates()
            .save(
                template,
                name.getText(),
                questions.getText(),
                (List<Template> forms, String id) -> {
                  close();
                  page.offer(forms);
                  page.setTemplate(id);
                });
    missing.setVisible(!whole);
  }

  private void close() {
    form.setVisible(false);
    open.setVisible(true);
  }
}
