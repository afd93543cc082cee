package fi.valvomo.casefile.control;

import fi.valvomo.kernel.entity.FieldError;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Whether a template is well-formed and uses only what prints into PDF/A and PDF/UA: no scripts,
 * nothing fetched from elsewhere, no fonts but ours.
 */
final class TemplateMarkup extends DefaultHandler {

  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "title",
          "meta",
          "bookmarks",
          "bookmark",
          "style",
          "body",
          "h1",
          "h2",
          "h3",
          "h4",
          "p",
          "div",
          "span",
          "strong",
          "br",
          "a",
          "ul",
          "ol",
          "li",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td");
  private static final Pattern FETCHING =
      Pattern.compile("url\\s*\\(|@import|@font-face|font-family|font\\s*:|\\\\");
  private static final String FIELD = "body";

  private final List<FieldError> errors = new ArrayList<>();
  private final StringBuilder title = new StringBuilder();
  private Locator place;
  private String within = "";

  static List<FieldError> check(String body) {
    TemplateMarkup markup = new TemplateMarkup();
    if (body.contains("<!ENTITY")) {
      markup.errors.add(FieldError.of(FIELD, "templateForbidden", "ENTITY", "1"));
      return markup.errors;
    }
    markup.read(body);
    return markup.errors;
  }

  private void read(String body) {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.newSAXParser().parse(new InputSource(new StringReader(body)), this);
    } catch (SAXParseException broken) {
      errors.add(
          FieldError.of(
              FIELD,
              "templateMarkup",
              broken.getMessage(),
              String.valueOf(broken.getLineNumber())));
    } catch (SAXException | ParserConfigurationException | IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    place = locator;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    within = name;
    if (!ELEMENTS.contains(name)) {
      forbidden(name);
    }
    if (name.equals("html") && attributes.getValue("lang") == null) {
      forbidden("html");
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      check(attributes.getQName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
    }
  }

  private void check(String attribute, String value) {
    boolean elsewhere = attribute.equals("href") && !value.startsWith("#");
    boolean active = attribute.equals("src") || attribute.startsWith("on");
    boolean fetching = attribute.equals("style") && FETCHING.matcher(value).find();
    if (elsewhere || active || fetching) {
      forbidden(attribute);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    String written = new String(text, start, length);
    if (within.equals("style") && FETCHING.matcher(written).find()) {
      forbidden("style");
    } else if (within.equals("title")) {
      title.append(written);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    within = "";
  }

  @Override
  public void endDocument() {
    if (title.toString().isBlank()) {
      errors.add(FieldError.of(FIELD, "templateTitle"));
    }
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    return new InputSource(new StringReader(""));
  }

  private void forbidden(String what) {
    errors.add(
        FieldError.of(FIELD, "templateForbidden", what, String.valueOf(place.getLineNumber())));
  }
}
