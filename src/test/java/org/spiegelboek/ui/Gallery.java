package org.spiegelboek.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.spiegelboek.vault.PassphraseField;

/** Every part of the look, put together like the drawn pages, to compare with them. */
final class Gallery {

  private Gallery() {}

  static Parent today() {
    VBox left = new VBox(6);
    left.getChildren()
        .addAll(
            label("Week 48", "caption"),
            label("Dinsdag 24 november", "title"),
            gap(12),
            row(10, label("Nog open", "heading"), label("afspraken die wachten", "caption")),
            gap(2),
            agreement(
                "Drie minuten stil starten op maandag", "T.V. · afgesproken op 10 november", false),
            new Separator(),
            agreement(
                "Visuele dagplanning meebrengen", "ik · voor morgen · daarnet afgevinkt", true),
            new Separator(),
            agreement(
                "Zelf bellen voor het oudercontact", "ik, met mezelf · maandag 30 november", false),
            gap(20),
            label("Komt eraan", "heading"),
            upcoming());
    VBox right = new VBox(9);
    ChipGroup forms = new ChipGroup();
    forms.setNeeded(true);
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("free", "Vrije bladzijde");
    choices.put("what", "Wat was er?");
    choices.put("spiral", "Spiraal");
    choices.put("good", "Wat goed zat");
    forms.setChoices(choices);
    forms.valueProperty().set("free");
    WritingField field = new WritingField();
    field.setPromptText("Begin waar je bent. Eén zin is genoeg.");
    field.setPrefRowCount(11);
    VBox quote =
        new VBox(
            label("Vorige week schreef je", "caption"),
            label("volgende keer eerst de rij, dan de uitleg", "own-words"));
    quote.getStyleClass().add("quote");
    Region spring = new Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    Label was = label("Je was gebleven in", "caption");
    was.setGraphic(Icons.of("fth-bookmark"));
    Hyperlink link = new Hyperlink("Werkboek, Wat");
    link.getStyleClass().add("small");
    right
        .getChildren()
        .addAll(
            head(PageHead.Kind.FOR_MYSELF, "Voor mezelf", ""),
            label("Schrijf iets", "title", "second"),
            forms,
            field,
            gap(10),
            quote,
            spring,
            row(6, was, link));
    Book book = book(left, right, 0.5);
    return desk(book);
  }

  static Parent parts() {
    VBox left = new VBox(10);
    left.getChildren()
        .addAll(
            label("Coachen, wat doe je dan?", "title"),
            wrapped(
                "Coachen draait om leren dat van de ander blijft. Jij zet het in beweging en loopt"
                    + " een eind mee. In dit werkboek komen daarom drie werkwoorden altijd terug.",
                "prose"),
            card(
                "Uitlokken",
                "Je maakt iemand benieuwd genoeg om iets te wagen waarvan de afloop nog niet"
                    + " vaststaat.",
                "Zet een openingsvraag klaar voor T.V."),
            row(
                8,
                button("Bekijk het beeld", "main"),
                button("Gewoon"),
                button("Verwijder", "danger"),
                button("Check voor het gesprek", "link", "plain")),
            row(
                8,
                icon("fth-chevron-left"),
                icon("fth-chevron-right"),
                button("maak ongedaan", "link"),
                button("Uit", "main")),
            row(
                8,
                chip("wat wringt", false),
                chip("wat al lukt", true),
                linkChip("D Vertrouwen"),
                label("ouder", "label-chip")),
            message(
                InlineMessage.Kind.PRIVACY,
                "Een leerling leest misschien mee. Schrijf niets wat je niet zou zeggen."),
            message(
                InlineMessage.Kind.TROUBLE,
                "De schijf wil nu niet schrijven. Je tekst blijft staan."),
            row(6, tab("Stippen", true), tab("Lijnen", false), segments()));
    VBox right = new VBox(10);
    WritingField written = new WritingField();
    written.setText(
        "Toen het overleg over Y. vastliep, heb ik niets opgelost. Ik zei dat we nog een week"
            + " hadden, en T.V. begon zelf te");
    written.setPrefRowCount(4);
    written.setId("written");
    TextField field = new TextField("logo van Y. bellen over picto’s?");
    PassphraseField secret = new PassphraseField();
    secret.replaceSelection("geheim geheim");
    ComboBox<String> combo = new ComboBox<>();
    combo.getItems().addAll("Nederlands", "English");
    combo.setValue("Nederlands");
    CheckBox box = new CheckBox("Drie minuten stil starten op maandag");
    box.setSelected(true);
    EmptyState empty = new EmptyState();
    empty.setText("Hier komt wat je voor jezelf opschrijft. Eén zin is genoeg.");
    empty.setAction("Nieuwe bladzijde");
    VBox chosen = new VBox(row(12, letter("D", true), label("Vertrouwen", "subheading")));
    chosen.getStyleClass().addAll("row", "chosen");
    VBox plain =
        new VBox(row(12, letter("E", false), label("Authentiek en oprecht", "subheading")));
    plain.getStyleClass().add("row");
    VBox said =
        new VBox(
            label("Zo zegt het werkboek het", "label-text"),
            wrapped("Coachen is leren uitlokken en dat leren begeleiden.", "prose"));
    said.getStyleClass().add("said");
    right
        .getChildren()
        .addAll(
            head(PageHead.Kind.TOGETHER, "Samen", "dit mag de ander lezen"),
            wrapped(
                "Maak de zin af zoals jij hem zou zeggen: voor mij is coachen …",
                "title",
                "second"),
            written,
            field,
            row(8, secret, combo),
            box,
            plain,
            chosen,
            said,
            row(
                12,
                sign(Sign.Shape.MIRROR),
                sign(Sign.Shape.SELF),
                sign(Sign.Shape.COLLEAGUES),
                sign(Sign.Shape.PARTNERS),
                sign(Sign.Shape.WAVERING),
                sign(Sign.Shape.EMPTY),
                new Logo()),
            empty);
    Book book = book(left, right, 0.5);
    book.setTabs(tabs());
    StackPane desk = desk(book);
    Toasts toasts = new Toasts();
    toasts.setPadding(new Insets(0, 0, 40, 0));
    desk.getChildren().add(toasts);
    toasts.show("De bladzijde ligt in de prullenmand.", "maak ongedaan", () -> {});
    return desk;
  }

  static Parent locked() {
    ClosedBook closed = new ClosedBook();
    closed.setName("Spiegelboek");
    closed.setSubtitle("werkboek en dagboek voor wie coacht");
    PassphraseField field = new PassphraseField();
    field.getStyleClass().add("large");
    Button open = button("Open het boek", "main", "large");
    VBox form =
        new VBox(
            10,
            label("Je boek is dicht.", "display"),
            label("Alles wat je schreef, staat er nog.", "prose", "muted"),
            gap(6),
            label("Wachtzin", "label-text"),
            field,
            open);
    form.setPrefWidth(388);
    form.setAlignment(Pos.CENTER_LEFT);
    HBox both = new HBox(75, closed, form);
    both.setAlignment(Pos.CENTER);
    return new StackPane(both);
  }

  private static Node upcoming() {
    VBox when = new VBox(label("morgen", "caption"), label("10.20", "heading"));
    VBox who =
        new VBox(
            label("T.V., leerkracht", "control", "strong"),
            label("gesprek 3 · onder vier ogen", "caption"));
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    VBox card =
        new VBox(
            12,
            row(16, when, new Separator(Orientation.VERTICAL), who),
            row(
                7,
                label("wat al lukt", "label-chip"),
                label("diversiteit", "label-chip"),
                linkChip("D Vertrouwen")),
            row(
                16,
                button("Bereid voor", "main"),
                button("Check voor het gesprek", "link", "plain"),
                spring,
                label("1 minuut", "caption")));
    card.getStyleClass().addAll("card", "feature");
    return card;
  }

  private static Node agreement(String text, String detail, boolean done) {
    CheckBox box = new CheckBox(text);
    box.getStyleClass().add("agreed");
    box.setSelected(done);
    if (done) {
      box.getStyleClass().add("done");
    }
    Label caption = label(detail, "caption");
    caption.setPadding(new Insets(0, 0, 6, 31));
    return new VBox(box, caption);
  }

  private static Node card(String title, String text, String link) {
    CardButton card = new CardButton();
    Label lead = label(link, "link", "plain");
    lead.setGraphic(Icons.of("fth-arrow-right"));
    card.getChildren().addAll(label(title, "subheading"), wrapped(text, "body", "muted"), lead);
    return card;
  }

  private static Node tabs() {
    FlowPane tabs = new FlowPane();
    tabs.getStyleClass().add("thumb-tabs");
    for (String name :
        new String[] {"Waarom", "Wat", "Wie", "Waarin", "Overtuigingen", "Zes vragen"}) {
      ToggleButton tab = new ToggleButton(name);
      tab.getStyleClass().add("thumb-tab");
      tab.setSelected("Wat".equals(name));
      tabs.getChildren().add(tab);
    }
    return tabs;
  }

  private static Node segments() {
    HBox all = new HBox();
    String[] names = {"Ikzelf", "Mijn collega's", "Mijn partners"};
    Sign.Shape[] shapes = {Sign.Shape.SELF, Sign.Shape.COLLEAGUES, Sign.Shape.PARTNERS};
    for (int i = 0; i < 3; i++) {
      ToggleButton part = new ToggleButton(names[i]);
      part.setGraphic(sign(shapes[i]));
      part.getStyleClass().addAll("segment", i == 0 ? "first" : i == 2 ? "last" : "middle");
      part.setSelected(i == 0);
      all.getChildren().add(part);
    }
    return all;
  }

  static Book book(Node left, Node right, double share) {
    Book book = new Book();
    book.setLeft(left);
    book.setRight(right);
    book.setLeftShare(share);
    book.setRightGround(Book.Ground.GLASS);
    book.setLeftLabel("Samen");
    book.setRightLabel("Voor mezelf");
    return book;
  }

  private static StackPane desk(Node node) {
    StackPane desk = new StackPane(node);
    desk.setPadding(new Insets(78, 22, 20, 188));
    return desk;
  }

  private static Node head(PageHead.Kind kind, String text, String detail) {
    PageHead head = new PageHead();
    head.setKind(kind);
    head.setText(text);
    head.setDetail(detail);
    return head;
  }

  private static Node message(InlineMessage.Kind kind, String text) {
    InlineMessage message = new InlineMessage();
    message.setKind(kind);
    message.setText(text);
    return message;
  }

  private static Sign sign(Sign.Shape shape) {
    return new Sign(shape);
  }

  private static Label letter(String letter, boolean chosen) {
    return chosen ? label(letter, "letter", "chosen") : label(letter, "letter");
  }

  private static Node chip(String text, boolean chosen) {
    Chip chip = new Chip(text);
    chip.setSelected(chosen);
    return chip;
  }

  private static Node linkChip(String text) {
    Button chip = button(text, "link-chip");
    chip.setGraphic(sign(Sign.Shape.MIRROR));
    return chip;
  }

  private static Node tab(String text, boolean chosen) {
    ToggleButton tab = new ToggleButton(text);
    tab.getStyleClass().add("quiet-tab");
    tab.setSelected(chosen);
    return tab;
  }

  private static Node icon(String literal) {
    Button button = button("", "icon-button");
    button.setGraphic(Icons.of(literal));
    return button;
  }

  private static Button button(String text, String... classes) {
    Button button = new Button(text);
    button.getStyleClass().addAll(classes);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static HBox row(double spacing, Node... nodes) {
    HBox row = new HBox(spacing, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Region gap(double height) {
    Region gap = new Region();
    gap.setMinHeight(height);
    return gap;
  }

  private static Label wrapped(String text, String... classes) {
    Label label = label(text, classes);
    label.setWrapText(true);
    return label;
  }

  private static Label label(String text, String... classes) {
    Label label = new Label(text);
    label.getStyleClass().addAll(classes);
    return label;
  }
}
