package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CasefileRefusal;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.casefile.entity.FileFacts;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.TooLargeException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.kernel.entity.WrongTypeException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps a file that belongs to a case: limited in size, its type known by content, not by name. */
@ApplicationScoped
@Transactional
public class StoreDocument {

  private static final int LONGEST_NAME = 255;

  @Inject private Documents documents;
  @Inject private FileTypes types;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.documents.max-bytes", defaultValue = "52428800")
  private int maxBytes;

  /**
   * Stores what a person sent.
   *
   * @throws TooLargeException over the limit of {@code valvomo.documents.max-bytes}
   * @throws WrongTypeException when the content is of no accepted type, whatever it is called
   */
  public Document store(
      CaseSubject subject,
      String name,
      InputStream content,
      DocumentKind kind,
      boolean visibleToProvider,
      Viewer viewer) {
    byte[] bytes = read(content, maxBytes);
    String type = types.accepted(bytes, name);
    return keep(subject, checked(name), kind, bytes, type, visibleToProvider, viewer);
  }

  /**
   * Reads what a person sent and finds out what it is; keeps nothing.
   *
   * @throws TooLargeException over the limit
   * @throws WrongTypeException when the content is of no accepted type, whatever it is called
   */
  public Sniffed sniff(String name, InputStream content, int limit) {
    byte[] bytes = read(content, limit);
    String plain = checked(name);
    String type = types.accepted(bytes, plain);
    return new Sniffed(plain, new FileFacts(type, bytes.length, Digest.of(bytes)), bytes);
  }

  /** A file that was read, under a name that does no harm. */
  public record Sniffed(String name, FileFacts facts, byte[] bytes) {}

  /** Stores what the house made itself. */
  public Document storeOwn(
      CaseSubject subject, String name, byte[] pdf, DocumentKind kind, Viewer viewer) {
    return keep(subject, name, kind, pdf, "application/pdf", false, viewer);
  }

  /** Files a letter with what it was printed from, and the template that it names. */
  public Document storeLetter(CaseSubject subject, PrintedLetter letter, Viewer viewer) {
    return file(letterOf(subject, letter, viewer), letter);
  }

  /** The same, classed as it is filed. */
  public Document storeLetter(
      CaseSubject subject, PrintedLetter letter, UnaryOperator<Document> classed, Viewer viewer) {
    return file(classed.apply(letterOf(subject, letter, viewer)), letter);
  }

  /** Files a letter that goes to the producer, who may read it from now on. */
  public Document sendLetter(CaseSubject subject, PrintedLetter letter, Viewer viewer) {
    return file(letterOf(subject, letter, viewer).revealToProvider(), letter);
  }

  private Document letterOf(CaseSubject subject, PrintedLetter letter, Viewer viewer) {
    requireCase(subject);
    byte[] pdf = letter.pdf();
    FileFacts facts = new FileFacts("application/pdf", pdf.length, Digest.of(pdf));
    return new Document(subject, letter.fileName(), letter.kind(), facts, viewer, clock.instant())
        .madeWith(letter.templateId(), letter.templateNumber());
  }

  private Document file(Document document, PrintedLetter letter) {
    documents.add(document, letter.pdf(), letter.xhtml());
    return document;
  }

  /** Files what was printed of another document, at the same thing in the case. */
  Document storeRendition(Document of, String name, byte[] pdf, Viewer viewer) {
    FileFacts facts = new FileFacts("application/pdf", pdf.length, Digest.of(pdf));
    Document rendition = Document.beside(of, name, facts, viewer, clock.instant());
    documents.add(rendition, pdf);
    return rendition;
  }

  private Document keep(
      CaseSubject subject,
      String name,
      DocumentKind kind,
      byte[] bytes,
      String type,
      boolean visibleToProvider,
      Viewer viewer) {
    requireCase(subject);
    FileFacts facts = new FileFacts(type, bytes.length, Digest.of(bytes));
    Document document = new Document(subject, name, kind, facts, viewer, clock.instant());
    if (visibleToProvider) {
      document.revealToProvider();
    }
    documents.add(document, bytes);
    return document;
  }

  private static void requireCase(CaseSubject subject) {
    if (subject.caseId() == null) {
      throw new RefusedException(CasefileRefusal.IN_NO_CASE);
    }
  }

  private static byte[] read(InputStream content, int maxBytes) {
    try {
      byte[] bytes = content.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        // the sender hears the answer only once all is sent; whoever sends on and on is cut off
        content.readNBytes(maxBytes);
        throw new TooLargeException(maxBytes);
      }
      if (bytes.length == 0) {
        throw InvalidException.of("file", "empty");
      }
      return bytes;
    } catch (IOException cutLine) {
      throw InvalidException.of("file", "incomplete");
    }
  }

  private static String checked(String name) {
    String plain = name == null ? "" : name.replaceAll("[\\p{Cntrl}/\\\\]", "_").strip();
    if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
      throw InvalidException.of("name", "fileName", LONGEST_NAME);
    }
    return plain;
  }
}
