package fi.valvomo.casefile.control;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Prints XHTML into PDF that lasts in an archive (PDF/A-2a, 831/1994) and can be read aloud
 * (PDF/UA, 306/2019). Only the fonts that lie here are used; each is embedded.
 */
@ApplicationScoped
public class PdfPrinter {

  /** The only font family that letters may name. */
  public static final String FONT = "Liberation Sans";

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  static {
    // the printer tells of every font and style sheet that it reads
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  /** As many as have printed at the same time: reading them takes a seventh of the printing. */
  private final Queue<Fonts> idle = new ConcurrentLinkedQueue<>();

  /** The document as bytes; the XHTML is well-formed, with a title and a language. */
  public byte[] print(String xhtml) {
    Thread here = Thread.currentThread();
    ClassLoader ours = here.getContextClassLoader();
    // XML parsers are looked for in each printing: in the platform, not in every jar of the house
    here.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      return printed(xhtml);
    } finally {
      here.setContextClassLoader(ours);
    }
  }

  private byte[] printed(String xhtml) {
    try (PDDocument document = new PDDocument()) {
      Fonts fonts = idle.poll();
      if (fonts == null) {
        fonts = new Fonts(font("Regular"), font("Bold"));
      }
      PdfRendererBuilder builder = builder(xhtml);
      builder.usePDDocument(document);
      builder.useFont(in(document, fonts.regular()), FONT, REGULAR, FontStyle.NORMAL, true);
      builder.useFont(in(document, fonts.bold()), FONT, BOLD, FontStyle.NORMAL, true);
      byte[] pdf = printed(builder, document);
      idle.add(fonts);
      return pdf;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** They serve one document after the other; of a printing that failed they are not used again. */
  private record Fonts(TrueTypeFont regular, TrueTypeFont bold) {}

  private static byte[] printed(PdfRendererBuilder builder, PDDocument document)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.toStream(bytes).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      describeLinks(document);
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static PdfRendererBuilder builder(String xhtml) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    // letters are whole by themselves: whatever a template names elsewhere is not fetched
    builder.useExternalResourceAccessControl((uri, type) -> false, RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl((uri, type) -> false, RUN_AFTER_RESOLVING_URI);
    builder.withHtmlContent(xhtml, null);
    return builder;
  }

  /** Without ligatures: looking for them takes two thirds of the printing, word by word. */
  private static TrueTypeFont font(String weight) throws IOException {
    try (InputStream file =
        PdfPrinter.class.getResourceAsStream("fonts/LiberationSans-" + weight + ".ttf")) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      font.setEnableGsub(false);
      return font;
    }
  }

  private static PDFontSupplier in(PDDocument document, TrueTypeFont font) throws IOException {
    return new PDFontSupplier(PDType0Font.load(document, font, true));
  }

  /** PDF/UA wants every link described, which the printer leaves out. */
  private static void describeLinks(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link && link.getContents() == null) {
          link.setContents("→");
        }
      }
    }
  }
}
