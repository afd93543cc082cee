package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CaseFile;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.casefile.entity.CaseTraffic;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.casefile.entity.Packed.PackedCase;
import fi.valvomo.casefile.entity.Packed.PackedDocument;
import fi.valvomo.casefile.entity.Packed.PackedEvent;
import fi.valvomo.casefile.entity.Packed.PackedPart;
import fi.valvomo.casefile.entity.SecretParts;
import fi.valvomo.casefile.entity.TaskClass;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.EventLine;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Packs a whole case: its documents, its timeline and all that it holds, with an index. */
@ApplicationScoped
@Transactional
public class ExportCase {

  @Inject private CaseFiles cases;
  @Inject private CaseRecords records;
  @Inject private CaseTraffic traffic;
  @Inject private Documents documents;
  @Inject private SecretParts secretParts;
  @Inject private SecretReads reads;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** The package in a temporary file, which belongs to the caller. */
  public Packed export(UUID caseId, Viewer viewer) {
    Instant now = clock.instant();
    CaseFile file = cases.get(caseId);
    List<Document> held = documents.ofCase(caseId);
    PackageIndex index =
        new PackageIndex(
            PackageIndex.FORMAT,
            PackageIndex.VERSION,
            records.organiser(),
            now,
            viewer.displayName(),
            packed(file),
            records.of(file),
            traffic.events(caseId).stream().map(ExportCase::packed).toList(),
            packed(caseId, held));
    Path zip;
    try (PackageWriter writer = new PackageWriter()) {
      writer.index(index);
      for (int i = 0; i < held.size(); i++) {
        Document document = held.get(i);
        reads.note(document, viewer);
        writer.file(index.documents().get(i).path(), documents.content(document.id()));
      }
      zip = writer.finish();
    }
    events.fire(exported(file, viewer, now));
    return new Packed(file.number() + ".zip", zip);
  }

  private static DomainEvent exported(CaseFile file, Viewer viewer, Instant at) {
    return new DomainEvent(
        "CASE_EXPORTED",
        SubjectType.CASE,
        file.id(),
        file.id(),
        file.producerId(),
        file.unitId(),
        null,
        null,
        file.number(),
        viewer,
        at,
        false);
  }

  private PackedCase packed(CaseFile file) {
    TaskClass of = cases.taskClass(file.taskClass());
    return new PackedCase(
        file.id(),
        file.number(),
        of.code(),
        of.name().fi(),
        of.name().sv(),
        of.name().en(),
        file.title(),
        file.producerId(),
        file.unitId(),
        file.openedAt());
  }

  private static PackedEvent packed(EventLine event) {
    return new PackedEvent(
        event.id(),
        event.at(),
        event.actorName(),
        event.kind(),
        event.subjectType(),
        event.subjectId(),
        event.before(),
        event.after(),
        event.why());
  }

  private List<PackedDocument> packed(UUID caseId, List<Document> documents) {
    Map<UUID, String> sources = secretParts.sourcesOfCase(caseId);
    Map<UUID, List<PackedPart>> marks = secretParts.marksOfCase(caseId);
    List<PackedDocument> packed = new ArrayList<>();
    for (Document document : documents) {
      String path = "files/%03d-%s".formatted(packed.size() + 1, plain(document.name()));
      packed.add(
          new PackedDocument(
              document.id(),
              path,
              document.subjectType(),
              document.subjectId(),
              document.name(),
              document.kind(),
              document.mediaType(),
              document.size(),
              document.sha256(),
              document.criterionCode(),
              document.classification().secrecy(),
              document.classification().ground(),
              document.renditionOf(),
              document.renditionFor(),
              document.templateNumber(),
              document.visibleToProvider(),
              document.received(),
              document.createdAt(),
              document.createdBy(),
              document.classification().by(),
              document.classification().at(),
              sources.get(document.id()),
              marks.getOrDefault(document.id(), List.of())));
    }
    return packed;
  }

  /** A name that every file system takes. */
  private static String plain(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("\\.{2,}", ".");
  }

  /** A package and the name under which it is saved. */
  public record Packed(String fileName, Path zip) {}
}
