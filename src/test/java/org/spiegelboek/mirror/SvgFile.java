package org.spiegelboek.mirror;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What stands in a picture that was kept as SVG. */
record SvgFile(Document document) {

  static SvgFile read(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      return new SvgFile(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in));
    }
  }

  List<Element> all(String tag) {
    NodeList found = document.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .toList();
  }

  List<String> texts() {
    return all("text").stream().map(Element::getTextContent).toList();
  }

  /** The line of text with these words. */
  Element line(String words) {
    return all("text").stream()
        .filter(text -> text.getTextContent().equals(words))
        .findFirst()
        .orElseThrow();
  }

  /** How many shapes have this colour inside. */
  long filled(int[] rgb) {
    String colour = String.format(Locale.ROOT, "#%02X%02X%02X", rgb[0], rgb[1], rgb[2]);
    return all("path").stream().filter(path -> path.getAttribute("fill").equals(colour)).count();
  }
}
