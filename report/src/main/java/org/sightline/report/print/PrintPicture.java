package org.sightline.report.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * A picture made to stand alone on paper: the page around it can lend it neither styles nor shapes,
 * so both are put inside.
 */
final class PrintPicture {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  /** As wide as the text of a sheet, in pixels of 1/96 inch. */
  private static final int WIDTH = 656;

  private final Document document;
  private final Element symbols;
  private final boolean mirrored;

  /**
   * @param symbols the shapes that every picture may use, in a drawing of their own
   * @param mirrored whether time runs to the left
   */
  PrintPicture(Element symbols, boolean mirrored) {
    this.document = symbols.getOwnerDocument();
    this.symbols = drawn(symbols);
    this.mirrored = mirrored;
  }

  /** Makes the picture and everything in it ready, in place. */
  void fill(Element given) {
    Element svg = drawn(given);
    boolean whole = !svg.hasAttribute("width") && !svg.hasAttribute("viewBox");
    if (whole) {
      svg.setAttribute("width", Integer.toString(WIDTH));
    } else if (!svg.hasAttribute("width")) {
      svg.setAttribute("width", "14");
      svg.setAttribute("height", "14");
    }
    svg.setAttribute("alt", words(svg));
    Element group = document.createElementNS(SVG, "g");
    group.setAttribute("class", "drawing " + svg.getAttribute("class"));
    while (svg.getFirstChild() != null) {
      group.appendChild(svg.getFirstChild());
    }
    Element style = document.createElementNS(SVG, "style");
    style.setAttribute("type", "text/css");
    style.setTextContent(PrintStyle.inPictures(mirrored));
    svg.appendChild(style);
    children(symbols).forEach(shapes -> svg.appendChild(shapes.cloneNode(true)));
    svg.appendChild(group);
    if (mirrored) {
      turn(group);
    }
    halos(group);
  }

  /**
   * Puts the letters of every text in the order in which they are seen, and joins them: the drawer
   * does neither well.
   */
  private void turn(Element element) {
    if (element.getLocalName().equals("text")) {
      element.setAttribute("unicode-bidi", "bidi-override");
      element.setAttribute("direction", "ltr");
      boolean lines = children(element).stream().anyMatch(child -> child.hasAttribute("x"));
      for (Node part = element.getLastChild(); part != null && !lines; ) {
        Node before = part.getPreviousSibling();
        element.appendChild(part);
        part = before;
      }
      letters(element);
      return;
    }
    children(element).forEach(this::turn);
  }

  private static void letters(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        text.setData(Direction.asSeen(text.getData()));
      } else {
        letters(child);
      }
    }
  }

  /** What is said instead of the picture: its title and its description. */
  private static String words(Element svg) {
    List<String> words = new ArrayList<>();
    for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element
          && List.of("title", "desc").contains(element.getLocalName())) {
        words.add(element.getTextContent());
      }
    }
    return String.join(". ", words);
  }

  /** The same element and everything below it, in the namespace of drawings. */
  private Element drawn(Element element) {
    Element svg = (Element) document.renameNode(element, SVG, element.getLocalName());
    if (svg.getLocalName().equals("use") && svg.hasAttribute("href")) {
      svg.setAttributeNS(XLINK, "xlink:href", svg.getAttribute("href"));
      svg.removeAttribute("href");
    }
    if (Stretch.isOne(svg)) {
      Stretch.out(svg, WIDTH);
    }
    for (Element child : children(svg)) {
      drawn(child);
    }
    return svg;
  }

  /** Draws the ground around a text beneath it: the drawer knows no order of paint. */
  private void halos(Element group) {
    for (Element child : children(group)) {
      List<String> styles =
          Arrays.stream(child.getAttribute("class").split(" ")).collect(Collectors.toList());
      if (styles.remove("halo")) {
        Element under = (Element) child.cloneNode(true);
        under.setAttribute("class", child.getAttribute("class") + " under");
        group.insertBefore(under, child);
        child.setAttribute("class", String.join(" ", styles));
      } else {
        halos(child);
      }
    }
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element each) {
        children.add(each);
      }
    }
    return children;
  }
}
