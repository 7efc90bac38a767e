package org.sightline.report.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The elements of a document for paper, made ready to be laid out. */
final class PrintTree {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Document document;

  private PrintTree(Document document) {
    this.document = document;
  }

  static Document of(Paper paper) {
    PrintTree tree = new PrintTree(parsed(paper.xhtml()));
    tree.leaveOutWhatLeadsElsewhere();
    tree.mark();
    if (paper.speech().language().rightToLeft()) {
      tree.mirrorTables();
    }
    tree.fillPictures(paper.speech().language().rightToLeft());
    return tree.document;
  }

  private static Document parsed(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException | IOException unreadable) {
      throw new IllegalArgumentException(
          "the document is not well-formed. Maybe write its parts with Tag and Html.", unreadable);
    }
  }

  /** Paper has no pages to go to, and nothing is fetched for it. */
  private void leaveOutWhatLeadsElsewhere() {
    for (Element link : all("a")) {
      if (!link.getAttribute("href").startsWith("#")) {
        link.removeAttribute("href");
      }
    }
    for (String element : List.of("img", "form", "button", "input")) {
      all(element).forEach(each -> each.getParentNode().removeChild(each));
    }
  }

  /** Puts into every picture what it takes from the page around it. */
  private void fillPictures(boolean mirrored) {
    List<Element> drawings = all("svg");
    Element symbols = drawings.remove(0);
    symbols.getParentNode().removeChild(symbols);
    PrintPicture pictures = new PrintPicture(symbols, mirrored);
    drawings.stream().filter(svg -> !isInside(svg)).forEach(pictures::fill);
  }

  private static boolean isInside(Element svg) {
    Node above = svg.getParentNode();
    while (above != null && !above.getNodeName().equals("svg")) {
      above = above.getParentNode();
    }
    return above != null;
  }

  /** Columns begin at the right; the layout itself knows no such tables. */
  private void mirrorTables() {
    for (Element row : all("tr")) {
      for (Node cell = row.getLastChild(); cell != null; ) {
        Node before = cell.getPreviousSibling();
        row.appendChild(cell);
        cell = before;
      }
    }
  }

  /** Gives every chapter a mark, so that the reader's window lists them. */
  private void mark() {
    Element marks = document.createElementNS(XHTML, "bookmarks");
    int number = 0;
    for (Element heading : all("h2")) {
      number++;
      if (!heading.hasAttribute("id")) {
        heading.setAttribute("id", "chapter-" + number);
      }
      Element mark = document.createElementNS(XHTML, "bookmark");
      mark.setAttribute("name", heading.getTextContent());
      mark.setAttribute("href", "#" + heading.getAttribute("id"));
      marks.appendChild(mark);
    }
    if (number > 0) {
      all("head").get(0).appendChild(marks);
    }
  }

  private List<Element> all(String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Node node = found.item(i);
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
