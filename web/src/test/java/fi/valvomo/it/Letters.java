package fi.valvomo.it;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the letters of the house as their reader does. */
@ApplicationScoped
public class Letters {

  @Inject private World world;
  @Inject private Documents documents;
  @Inject private InTransaction inTransaction;

  /** The text of the letters of this kind about a thing, in one line. */
  public String text(UUID subject, DocumentKind kind) {
    StringBuilder text = new StringBuilder();
    inTransaction.run(
        () ->
            documents.of(subject, world.officer()).stream()
                .filter(document -> document.kind() == kind)
                .forEach(document -> text.append(read(documents.content(document.id())))));
    return text.toString();
  }

  /** The text of a printed letter, in one line. */
  public static String read(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
