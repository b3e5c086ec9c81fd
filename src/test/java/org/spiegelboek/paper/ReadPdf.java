package org.spiegelboek.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF back as other programs do. */
public final class ReadPdf {

  private static final Set<String> DRAWS =
      Set.of(
          "Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "b", "B*", "b*", "Do", "sh", "BI");

  private ReadPdf() {}

  /** All text as a search in a reader sees it, in one line. */
  public static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The parts in the order in which they are read out, each as {@code type: text}. */
  public static List<String> readOut(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
      for (PDPage page : document.getPages()) {
        texts.put(page.getCOSObject(), texts(page));
      }
      List<String> parts = new ArrayList<>();
      walk(document.getDocumentCatalog().getStructureTreeRoot(), texts, parts);
      return parts;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<Integer, String> texts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      String text =
          content.getContents().stream()
              .filter(TextPosition.class::isInstance)
              .map(position -> ((TextPosition) position).getUnicode())
              .collect(Collectors.joining());
      if (content.getMCID() >= 0) {
        texts.put(content.getMCID(), text);
      }
    }
    return texts;
  }

  private static void walk(
      PDStructureNode node, Map<COSDictionary, Map<Integer, String>> texts, List<String> parts) {
    StringBuilder text = new StringBuilder();
    int at = parts.size();
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement inner -> walk(inner, texts, parts);
        case Integer number ->
            text.append(
                texts.get(((PDStructureElement) node).getPage().getCOSObject()).get(number));
        case PDMarkedContentReference reference ->
            text.append(texts.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
        default -> throw new AssertionError("Not expected: " + kid);
      }
    }
    if (node instanceof PDStructureElement element) {
      String spoken = element.getActualText();
      if (spoken != null || !text.isEmpty()) {
        parts.add(at, element.getStructureType() + ": " + (spoken == null ? text : spoken));
      }
    }
  }

  /** Whatever is drawn outside of any part and is not marked as decoration either. */
  public static List<String> unmarked(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> wrong = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        int depth = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
          if (token instanceof Operator operator) {
            String name = operator.getName();
            depth += name.equals("BDC") || name.equals("BMC") ? 1 : name.equals("EMC") ? -1 : 0;
            if (depth == 0 && DRAWS.contains(name)) {
              wrong.add(name);
            }
          }
        }
      }
      return wrong;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Names of fonts that are not inside the file or cannot be read back as text. */
  public static Set<String> foreignFonts(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Set<String> foreign = new TreeSet<>();
      int found = 0;
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          found++;
          COSBase unicode = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
          if (!font.isEmbedded() || unicode == null || !(font instanceof PDType0Font)) {
            foreign.add(font.getName());
          }
        }
      }
      if (found == 0) {
        throw new AssertionError("No font at all");
      }
      return foreign;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
