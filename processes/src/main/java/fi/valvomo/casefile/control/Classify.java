package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.casefile.entity.CasefileRefusal;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.casefile.entity.SecrecyGround;
import fi.valvomo.casefile.entity.SecretPart;
import fi.valvomo.casefile.entity.SecretParts;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An officer says who may read a document and which of its parts. 621/1999 10, 11 and 24 §. */
@ApplicationScoped
@Transactional
public class Classify {

  @Inject private Documents documents;
  @Inject private CaseFiles cases;
  @Inject private SecretParts secretParts;
  @Inject private SecretReads reads;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** The grounds that the law knows. */
  public List<SecrecyGround> grounds() {
    return secretParts.grounds();
  }

  /** Who may read the document as a whole. */
  public Document whole(UUID id, Secrecy secrecy, String ground, Viewer viewer) {
    Instant now = clock.instant();
    Document document = documents.forViewer(id, viewer);
    refuseImported(document);
    Secrecy before = document.classification().secrecy();
    if (ground != null && secretParts.ground(ground).isEmpty()) {
      throw InvalidException.of("ground", "unknown");
    }
    document.classify(secrecy, ground, viewer, now);
    events.fire(
        DocumentNews.of("DOCUMENT_CLASSIFIED", document, viewer, now).change(before, secrecy));
    return document;
  }

  /** The letter part by part, with what is marked in it. */
  public Parts parts(UUID id, Viewer viewer) {
    Document document = documents.forViewer(id, viewer);
    List<String> texts = LetterParts.of(source(id)).texts();
    reads.note(document, viewer);
    return new Parts(document, texts, secretParts.of(id));
  }

  /** Puts these marks in the place of all that were there. */
  public Parts mark(UUID id, List<SecretPart> marks, Viewer viewer) {
    Instant now = clock.instant();
    Document document = documents.forViewer(id, viewer);
    refuseImported(document);
    List<String> texts = LetterParts.of(source(id)).texts();
    check(marks, texts.size());
    secretParts.mark(id, marks, viewer, now);
    events.fire(DocumentNews.of("DOCUMENT_PARTS_MARKED", document, viewer, now));
    return new Parts(document, texts, marks);
  }

  /** An imported case stays as it came. */
  private void refuseImported(Document document) {
    if (cases.imported(document.caseId()).isPresent()) {
      throw new RefusedException(CasefileRefusal.IMPORTED);
    }
  }

  private void check(List<SecretPart> marks, int count) {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < marks.size(); i++) {
      SecretPart mark = marks.get(i);
      String field = "items[" + i + "].";
      if (mark.part() < 0 || mark.part() >= count || !seen.add(mark.part())) {
        throw InvalidException.of(field + "part", "unknown");
      }
      if (mark.secrecy() == Secrecy.PUBLIC) {
        throw InvalidException.of(field + "secrecy", "value");
      }
      if (secretParts.ground(mark.ground()).isEmpty()) {
        throw InvalidException.of(field + "ground", "unknown");
      }
    }
  }

  private String source(UUID id) {
    return secretParts.source(id).orElseThrow(() -> new RefusedException(CasefileRefusal.NO_PARTS));
  }

  /** A letter's parts and what is marked in them. */
  public record Parts(Document document, List<String> texts, List<SecretPart> marks) {}
}
