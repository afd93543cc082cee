package fi.valvomo.casefile.control;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Writes letters and reports: an XHTML template of a room, filled in and printed. Everything that
 * people wrote is escaped; a template that names what is not there fails.
 */
@ApplicationScoped
public class Letters {

  /** What XML cannot hold at all, and what no font of ours can show. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile(
          "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD]|[\\u007F-\\u009F\\uFFFC-\\uFFFF]");

  private static final String STYLE = "letter.css";

  /** Letters name their template, whatever the template says. */
  private static final String FOOT =
      "@page { @bottom-left { content: '%s'; font-family: 'Liberation Sans'; font-size: 8pt;"
          + " color: #333333; } }\n";

  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .withEscaper(Letters::escape)
          .withLoader(Letters::part)
          .strictSections(true);
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  private final PdfPrinter printer;

  /** For the container's proxy. */
  protected Letters() {
    this(null);
  }

  @Inject
  Letters(PdfPrinter printer) {
    this.printer = printer;
  }

  /**
   * The letter as PDF.
   *
   * @param template resource of the template, such as {@code /fi/valvomo/.../report.xhtml}
   * @param content what the template names
   */
  public byte[] print(String template, Object content) {
    return printer.print(write(template, content));
  }

  /** What was filled in, as PDF. */
  byte[] print(String xhtml) {
    return printer.print(xhtml);
  }

  /**
   * A template's wording filled in.
   *
   * @param law how the provisions are cited that the wording names as {@code law.<name>}
   * @param mark what stands at the foot of each page
   */
  String fill(String wording, Object content, Map<String, String> law, String mark) {
    StringWriter xhtml = new StringWriter();
    Object house = Map.of("style", read(STYLE) + FOOT.formatted(mark), "law", law);
    compiler.compile(wording).execute(content, house, xhtml);
    return xhtml.toString();
  }

  /** The letter as XHTML. */
  String write(String template, Object content) {
    StringWriter xhtml = new StringWriter();
    Object house = Map.of("style", read(STYLE));
    templates.computeIfAbsent(template, this::compile).execute(content, house, xhtml);
    return xhtml.toString();
  }

  private Template compile(String template) {
    return compiler.compile(read(template));
  }

  private static Reader part(String template) {
    return new StringReader(read(template));
  }

  private static String escape(String raw) {
    return Escapers.HTML.escape(UNPRINTABLE.matcher(raw).replaceAll("\u25A1"));
  }

  static String read(String resource) {
    try (InputStream file = Letters.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
