package fi.valvomo.casefile.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The parts of a letter: its headings below the first two levels, its paragraphs, list items and
 * table rows, in their order. Any of them can be left out.
 */
final class LetterParts {

  private static final Set<String> PARTS = Set.of("h3", "h4", "p", "li", "tr");
  private static final String HEAD = "thead";

  private final Document letter;
  private final List<Element> parts = new ArrayList<>();

  private LetterParts(Document letter) {
    this.letter = letter;
    NodeList all = letter.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      boolean inHead = element.getParentNode().getNodeName().equals(HEAD);
      if (PARTS.contains(element.getTagName()) && !inHead && !text(element).isEmpty()) {
        parts.add(element);
      }
    }
  }

  static LetterParts of(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return new LetterParts(
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml))));
    } catch (ParserConfigurationException | SAXException | IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** What stands in each part. */
  List<String> texts() {
    return parts.stream().map(LetterParts::text).toList();
  }

  /**
   * The letter without some of its parts.
   *
   * @param instead what stands in the place of each, by its number
   * @param mark what the letter says of itself at its head
   */
  String without(Map<Integer, String> instead, String mark) {
    instead.forEach((part, words) -> replace(parts.get(part), words));
    Element said = letter.createElement("p");
    said.setAttribute("class", "draft");
    said.setTextContent(mark);
    Element body = (Element) letter.getElementsByTagName("body").item(0);
    body.insertBefore(said, body.getFirstChild());
    return written();
  }

  /** A row keeps its label; a part that stands within another one goes with it. */
  private static void replace(Element part, String words) {
    Element place = part;
    if (part.getTagName().equals("tr") && part.getElementsByTagName("td").getLength() > 0) {
      place = (Element) part.getElementsByTagName("td").item(0);
    }
    place.setTextContent(words);
  }

  private String written() {
    try {
      TransformerFactory factory = TransformerFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Transformer transformer = factory.newTransformer();
      transformer.setOutputProperty(OutputKeys.METHOD, "xml");
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter xhtml = new StringWriter();
      transformer.transform(new DOMSource(letter), new StreamResult(xhtml));
      return xhtml.toString();
    } catch (TransformerException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  /** A row reads as its label and its value. */
  private static String text(Element part) {
    List<String> cells = new ArrayList<>();
    NodeList children = part.getChildNodes();
    for (int i = 0; part.getTagName().equals("tr") && i < children.getLength(); i++) {
      cells.add(plain(children.item(i).getTextContent()));
    }
    cells.removeIf(String::isEmpty);
    return cells.isEmpty() ? plain(part.getTextContent()) : String.join(": ", cells);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
