package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files that people add to a thing in a case, and read from it. */
@ApplicationScoped
@Transactional
public class Attachments {

  @Inject @Any private Instance<CaseSubjects> rooms;
  @Inject private StoreDocument store;
  @Inject private Documents documents;
  @Inject private CaseFiles cases;
  @Inject private SecretReads reads;

  /**
   * What a producer adds it also sees; what the organiser adds stays inside until revealed.
   *
   * @throws InvalidException on {@code criterion} when the thing has no such criterion now
   */
  public Document add(Upload upload, InputStream content, Viewer viewer) {
    CaseSubjects room = room(upload.subjectType());
    CaseSubject subject = room.forViewer(upload.subjectId(), viewer);
    if (upload.criterion() != null) {
      room.checkCriterion(subject, upload.criterion(), viewer);
    }
    boolean byProducer = viewer.is(Role.PROVIDER);
    Document document =
        store
            .store(subject, upload.name(), content, upload.kind(), byProducer, viewer)
            .ofCriterion(upload.criterion());
    return byProducer ? document.receivedFromProvider() : document;
  }

  /** The documents of a thing that this person may read, oldest first. */
  public List<Document> of(SubjectType type, UUID subjectId, Viewer viewer) {
    subject(type, subjectId, viewer);
    return documents.of(subjectId, viewer);
  }

  /** A document and its bytes. */
  public Content read(UUID id, Viewer viewer) {
    Document document = documents.forViewer(id, viewer);
    if (cases.imported(document.caseId()).isEmpty()) {
      subject(document.subjectType(), document.subjectId(), viewer);
    } else if (!viewer.readsAllCases()) {
      throw new MissingException("document");
    }
    reads.note(document, viewer);
    return new Content(document, documents.content(id));
  }

  /**
   * Refuses ids that are not of documents of this thing.
   *
   * @throws InvalidException on the field when one is unknown
   */
  public void requireOf(CaseSubject subject, Collection<UUID> ids, String field, Viewer viewer) {
    if (ids.isEmpty()) {
      return;
    }
    Set<UUID> known =
        documents.of(subject.id(), viewer).stream().map(Document::id).collect(Collectors.toSet());
    if (!known.containsAll(ids)) {
      throw InvalidException.of(field, "unknown");
    }
  }

  private CaseSubject subject(SubjectType type, UUID id, Viewer viewer) {
    return room(type).forViewer(id, viewer);
  }

  private CaseSubjects room(SubjectType type) {
    return rooms.stream()
        .filter(room -> room.type() == type)
        .findFirst()
        .orElseThrow(() -> new MissingException("subject " + type));
  }

  /** What a file is and where it belongs. */
  public record Upload(
      SubjectType subjectType, UUID subjectId, String name, DocumentKind kind, String criterion) {}

  /** A document with its bytes. */
  public record Content(Document document, byte[] bytes) {}
}
