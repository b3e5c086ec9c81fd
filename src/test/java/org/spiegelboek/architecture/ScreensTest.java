package org.spiegelboek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.spiegelboek.ui.View;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Rules for FXML, style sheets and what Java puts on the screen. */
class ScreensTest {

  private static final Path FEATURES = MainCode.RESOURCES.resolve("org/spiegelboek");

  private static final Pattern TEXT_ATTRIBUTE =
      Pattern.compile(
          "(?i).*(text|title|label|prompt|caption|heading|hint|message|tooltip|help|question"
              + "|description|content)");

  private static final Pattern LETTERS = Pattern.compile("(?s)\\A(?!(true|false)\\z).*\\p{L}{2,}");

  private static final String NAMED_COLOUR =
      "white|black|red|green|blue|gr[ae]y|yellow|orange|purple|brown|pink|cyan|magenta"
          + "|(light|dark|medium|pale|deep)[a-z]+|navy|teal|olive|maroon|silver|gold|beige|ivory";

  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?)\\(|\\b(" + NAMED_COLOUR + ")\\b");

  private static final Pattern COLOUR_IN_JAVA =
      Pattern.compile(
          "\\bColor\\.((web|rgb|rgba|color|hsb|gray|grayRgb|valueOf)\\(|(?!TRANSPARENT)[A-Z]{3,}\\b)"
              + "|\"[^\"]*(#[0-9a-fA-F]{6}|rgba?\\()[^\"]*\"|\"-fx-[a-z-]*(color|fill|stroke)");

  private static final Pattern TEXT_IN_JAVA =
      Pattern.compile(
          "(set(Text|PromptText|AccessibleText|AccessibleHelp|AccessibleRoleDescription|Title"
              + "|HeaderText|ContentText)|new (Label|Text|Button|Hyperlink|Tooltip|CheckBox"
              + "|RadioButton|ToggleButton|MenuItem|Menu|Tab|TitledPane)|(print|println))"
              + "\\(\\s*\"(?!Spiegelboek\")[^\"]*\\p{L}{2,}[^\"]*\"");

  /** Loaded by the control itself, as its user agent sheet. */
  private static final Set<String> OF_A_CONTROL = Set.of("ui/dot-plot.css", "ui/ten-steps.css");

  private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{[^}]*}");

  @Test
  void everyFxmlIsAConstantOfView() {
    Set<String> constants = new TreeSet<>();
    Arrays.stream(View.values()).map(View::path).forEach(constants::add);
    Set<String> files = new TreeSet<>();
    for (Path file : MainCode.files(FEATURES, ".fxml")) {
      files.add(FEATURES.relativize(file).toString().replace('\\', '/'));
    }
    assertThat(constants)
        .as("ui.View lists every FXML file, so that ViewsTest can open each; both sides belong")
        .containsExactlyElementsOf(files);
  }

  @Test
  void everyControllerOwnsAView() {
    Set<String> named = new TreeSet<>();
    for (Path file : MainCode.files(FEATURES, ".fxml")) {
      String controller = root(file).getAttribute("fx:controller");
      if (!controller.isEmpty()) {
        named.add(controller);
      }
    }
    Set<String> classes = new TreeSet<>();
    MainCode.CLASSES.stream()
        .filter(type -> type.getSimpleName().endsWith("Controller"))
        .forEach(type -> classes.add(type.getName()));
    assertThat(classes)
        .as("Controller is the suffix of a class that an FXML file names as fx:controller")
        .containsExactlyElementsOf(named);
  }

  @Test
  void everyWindowHasTheSheetsOfAllFeaturesAndNoScreenBringsItsOwn() throws IOException {
    String theme = Files.readString(MainCode.JAVA.resolve("org/spiegelboek/ui/Theme.java"));
    List<String> wrong = new ArrayList<>();
    for (Path sheet : MainCode.files(FEATURES, ".css")) {
      String name = FEATURES.relativize(sheet).toString().replace('\\', '/');
      if (!OF_A_CONTROL.contains(name) && !theme.contains('"' + name + '"')) {
        wrong.add(name);
      }
    }
    for (Path file : MainCode.files(FEATURES, ".fxml")) {
      if (Files.readString(file).contains("stylesheets")) {
        wrong.add(file.toString());
      }
    }
    for (Path file : MainCode.files(MainCode.JAVA, ".java")) {
      if (!file.endsWith("Theme.java") && Files.readString(file).contains("getStylesheets()")) {
        wrong.add(file.toString());
      }
    }
    assertThat(wrong)
        .as("style sheets are named in ui.Theme, for the whole window: sheets of a parent are slow")
        .isEmpty();
  }

  @Test
  void noTwoFeaturesStyleTheSameThing() throws IOException {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Path sheet : MainCode.files(FEATURES, ".css")) {
      String feature = FEATURES.relativize(sheet).getName(0).toString();
      Matcher rule = SELECTORS.matcher(Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", ""));
      while (rule.find()) {
        for (String selector : rule.group(1).split(",")) {
          String bare = selector.strip().replaceFirst("^\\.(high-contrast|dark|still) +", "");
          String first = bare.split("[ >:]+", 2)[0];
          owners.computeIfAbsent(first, key -> new TreeSet<>()).add(feature);
        }
      }
    }
    owners.values().removeIf(features -> features.size() == 1 || features.contains("ui"));
    assertThat(owners)
        .as("a style class belongs to one feature; shared ones go to ui/parts.css")
        .isEmpty();
  }

  @Test
  void fxmlHoldsNoText() {
    List<String> wrong = new ArrayList<>();
    for (Path file : MainCode.files(FEATURES, ".fxml")) {
      visit(root(file), file, wrong);
    }
    assertThat(wrong)
        .as(
            "text comes from the four languages: write %key, and the key in all"
                + " messages_*.properties")
        .isEmpty();
  }

  private static void visit(Element element, Path file, List<String> wrong) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      String value = attribute.getValue();
      boolean text =
          (TEXT_ATTRIBUTE.matcher(attribute.getName()).matches()
                  && !attribute.getName().equals("wrapText"))
              || (attribute.getName().equals("fx:value") && !isStyle(element.getParentNode()));
      if (text
          && LETTERS.matcher(value).find()
          && !value.startsWith("%")
          && !value.startsWith("$")) {
        wrong.add(file + ": " + attribute.getName() + "=\"" + value + "\"");
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        visit(inner, file, wrong);
      } else if (child.getNodeType() == Node.TEXT_NODE
          && LETTERS.matcher(child.getTextContent()).find()) {
        wrong.add(file + ": " + child.getTextContent().strip());
      }
    }
  }

  private static boolean isStyle(Node parent) {
    return parent.getNodeName().matches("styleClass|stylesheets");
  }

  @Test
  void javaHoldsNoTextForTheScreen() {
    List<String> wrong = new ArrayList<>();
    for (Path file : MainCode.files(MainCode.JAVA, ".java")) {
      TEXT_IN_JAVA
          .matcher(MainCode.text(file))
          .results()
          .forEach(hit -> wrong.add(file + ": " + hit.group()));
    }
    assertThat(wrong).as("use Messages.text(\"feature.key\") instead of a literal").isEmpty();
  }

  @Test
  void colourStandsInTheTokenSheetOnly() {
    List<String> wrong = new ArrayList<>();
    Pattern value = Pattern.compile("[a-z-]+\\s*:([^;{}]+);");
    for (Path file : MainCode.files(FEATURES, ".css")) {
      if (file.endsWith("ui/tokens.css")) {
        continue;
      }
      String css =
          Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL)
              .matcher(MainCode.text(file))
              .replaceAll("");
      value
          .matcher(css)
          .results()
          .filter(hit -> hasColour(hit.group(1)))
          .forEach(hit -> wrong.add(file + ": " + hit.group()));
    }
    for (Path file : MainCode.files(FEATURES, ".fxml")) {
      Pattern.compile("\\b(style|fill|stroke|textFill)\\s*=\\s*\"([^\"]*)\"")
          .matcher(MainCode.text(file))
          .results()
          .filter(hit -> hasColour(hit.group(2)))
          .forEach(hit -> wrong.add(file + ": " + hit.group()));
    }
    for (Path file : MainCode.files(MainCode.JAVA, ".java")) {
      COLOUR_IN_JAVA
          .matcher(MainCode.text(file))
          .results()
          .forEach(hit -> wrong.add(file + ": " + hit.group()));
    }
    assertThat(wrong)
        .as(
            "light, dark and high contrast change one sheet: use -color-* or -sb-* of"
                + " ui/tokens.css")
        .isEmpty();
  }

  /** Words inside the name of a variable, such as -color-grey, are no colours. */
  private static boolean hasColour(String value) {
    return COLOUR.matcher(value.replaceAll("-[a-zA-Z][\\w-]*", "")).find();
  }

  private static Element root(Path file) {
    try (var in = Files.newInputStream(file)) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(in)
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError(file + " is no XML", e);
    }
  }
}
