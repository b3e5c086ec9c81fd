package org.spiegelboek.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.spiegelboek.i18n.Language;

/** Writes what was set as a PDF that meets PDF/UA: all of it tagged, or marked as decoration. */
final class PdfWriter {

  /** Every document is called this, so that no list of recent files tells whom it is about. */
  private static final String TITLE = "Spiegelboek";

  private static final int NONE = -1;
  private static final float VERSION = 1.7f;
  private static final float GREY = 0x77 / 255f;
  private static final float BLACK = 0;
  private static final float HAIRLINE = 0.75f;
  private static final float BOX_LINE = 0.9f;
  private static final float TICK = 1.5f;

  private static final String METADATA =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <pdfuaid:part>1</pdfuaid:part>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """
          .formatted(TITLE);

  private final PDDocument document;
  private final Typefaces faces;
  private final Language language;
  private final List<Side> sides = new ArrayList<>();

  PdfWriter(PDDocument document, Typefaces faces, Language language) {
    this.document = document;
    this.faces = faces;
    this.language = language;
  }

  private static PDTableAttributeObject columnHeading() {
    PDTableAttributeObject heading = new PDTableAttributeObject();
    heading.setScope(PDTableAttributeObject.SCOPE_COLUMN);
    return heading;
  }

  /** One page while it is written, with the parts of the structure by number. */
  private record Side(PDPage page, PDPageContentStream stream, List<PDStructureElement> parts) {}

  byte[] write(Tag root, List<Ink> unread, int count) throws IOException {
    document.setVersion(VERSION);
    // Else the file's id would be made of the time.
    document.setDocumentId(0L);
    PDStructureTreeRoot structure = new PDStructureTreeRoot();
    describe(structure);
    for (int i = 0; i < count; i++) {
      PDPage page = new PDPage(new PDRectangle(Measures.WIDTH, Measures.HEIGHT));
      page.setStructParents(i);
      page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
      document.addPage(page);
      sides.add(new Side(page, new PDPageContentStream(document, page), new ArrayList<>()));
    }
    for (Ink ink : unread) {
      decorate(ink);
    }
    PDStructureElement top = new PDStructureElement(root.type(), structure);
    structure.appendKid(top);
    tag(root, top);
    close(structure);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** Says what the document is to readers and machines; all of it is the same for everybody. */
  private void describe(PDStructureTreeRoot structure) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(language.locale().toLanguageTag());
    catalog.setStructureTreeRoot(structure);
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    document.getDocumentInformation().setTitle(TITLE);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(METADATA.getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
  }

  private void tag(Tag tag, PDStructureElement part) throws IOException {
    if (tag.spoken() != null) {
      part.setActualText(tag.spoken());
    }
    if (tag.type().equals("TH")) {
      part.addAttribute(columnHeading());
    }
    int open = NONE;
    for (Ink ink : tag.inks()) {
      if (ink.side() != open) {
        end(open);
        open = ink.side();
        begin(sides.get(open), tag, part);
      }
      draw(sides.get(open).stream, ink);
    }
    end(open);
    for (Tag inner : tag.tags()) {
      PDStructureElement child = new PDStructureElement(inner.type(), part);
      part.appendKid(child);
      tag(inner, child);
    }
  }

  private void end(int side) throws IOException {
    if (side != NONE) {
      sides.get(side).stream.endMarkedContent();
    }
  }

  /** Begins what belongs to a part on one side, and ties the two together. */
  private static void begin(Side side, Tag tag, PDStructureElement part) throws IOException {
    int number = side.parts.size();
    side.parts.add(part);
    side.stream.beginMarkedContent(COSName.getPDFName(tag.type()), number);
    if (part.getPage() == null) {
      part.setPage(side.page);
      part.appendKid(number);
    } else {
      PDMarkedContentReference reference = new PDMarkedContentReference();
      reference.setPage(side.page);
      reference.setMCID(number);
      part.appendKid(reference);
    }
  }

  private void decorate(Ink ink) throws IOException {
    PDPageContentStream stream = sides.get(ink.side()).stream;
    stream.beginMarkedContent(COSName.ARTIFACT);
    draw(stream, ink);
    stream.endMarkedContent();
  }

  private void draw(PDPageContentStream stream, Ink ink) throws IOException {
    switch (ink) {
      case Ink.Run run -> {
        stream.beginText();
        stream.setFont(faces.font(run.face()), run.size());
        stream.newLineAtOffset(run.x(), run.y());
        stream.showText(run.text());
        stream.endText();
      }
      case Ink.Rule rule -> {
        stream.setLineWidth(HAIRLINE);
        stream.setStrokingColor(GREY);
        stream.moveTo(rule.from(), rule.y());
        stream.lineTo(rule.to(), rule.y());
        stream.stroke();
      }
      case Ink.Box box -> {
        stream.setLineWidth(BOX_LINE);
        stream.setStrokingColor(BLACK);
        stream.addRect(box.x(), box.y(), box.edge(), box.edge());
        stream.stroke();
        if (box.ticked()) {
          stream.setLineWidth(TICK);
          stream.moveTo(box.x() + BOX_LINE, box.y() + BOX_LINE);
          stream.lineTo(box.x() + box.edge() - BOX_LINE, box.y() + box.edge() - BOX_LINE);
          stream.stroke();
        }
      }
    }
  }

  /** Ends all pages, and says for each piece of them to which part it belongs. */
  private void close(PDStructureTreeRoot structure) throws IOException {
    Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    for (Side side : sides) {
      side.stream.close();
      COSArray parts = new COSArray();
      side.parts.forEach(parts::add);
      parents.put(parents.size(), new PDParentTreeValue(parts));
    }
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    structure.setParentTree(tree);
    structure.setParentTreeNextKey(sides.size());
  }
}
