package fi.valvomo.casefile.entity;

import fi.valvomo.casefile.entity.Packed.PackedCase;
import fi.valvomo.casefile.entity.Packed.PackedDocument;
import fi.valvomo.casefile.entity.Packed.PackedEvent;
import fi.valvomo.casefile.entity.Packed.PackedPart;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Writes the rows of a case that came in a package just as they stood in the other house. */
@ApplicationScoped
public class ImportedCases {

  private static final UUID NOBODY_HERE = new UUID(0, 0);

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** Whether any of it is here already. */
  public boolean isKnown(PackedCase file, Collection<UUID> documents, Collection<UUID> events) {
    return has("CaseFile f where f.id in :ids", List.of(file.id()))
        || has("CaseFile f where f.number in :ids", List.of(file.number()))
        || (!documents.isEmpty() && has("Document f where f.id in :ids", documents))
        || (!events.isEmpty() && has("CaseEvent f where f.id in :ids", events));
  }

  private boolean has(String what, Collection<?> ids) {
    return em.createQuery("select count(f) from " + what, Long.class)
            .setParameter("ids", ids)
            .getSingleResult()
        > 0;
  }

  /** The case, under its own number and class. */
  public void add(PackedCase file, Viewer by, Instant at) {
    run(
        "insert into task_class (code, name_fi, name_sv, name_en) values (?1, ?2, ?3, ?4)"
            + " on conflict (code) do nothing",
        file.taskClass(),
        file.taskClassFi(),
        file.taskClassSv(),
        file.taskClassEn());
    run(
        "insert into case_file (id, version, changed_at, changed_by, number, task_class, title,"
            + " producer_id, unit_id, opened_at) values (?1, 1, ?2, ?3, ?4, ?5, ?6,"
            + " cast(?7 as uuid), cast(?8 as uuid), ?9)",
        file.id(),
        at,
        by.displayName(),
        file.number(),
        file.taskClass(),
        file.title(),
        text(file.producerId()),
        text(file.unitId()),
        file.openedAt());
  }

  /** What came besides documents and timeline. */
  public void add(ImportedCase imported) {
    em.persist(imported);
    em.flush();
  }

  /** A line of the timeline, after those before it; nobody here did it, and no producer is told. */
  public void add(PackedCase file, PackedEvent event) {
    run(
        "insert into case_event (id, case_id, subject_type, subject_id, producer_id, unit_id, at,"
            + " actor_id, actor_name, kind, before_state, after_state, why, visible_to_provider)"
            + " values (?1, ?2, ?3, ?4, cast(?5 as uuid), cast(?6 as uuid), ?7, ?8, ?9, ?10,"
            + " cast(?11 as varchar),"
            + " cast(?12 as varchar), cast(?13 as text), false)",
        event.id(),
        file.id(),
        event.subjectType().name(),
        event.subjectId(),
        text(file.producerId()),
        text(file.unitId()),
        event.at(),
        NOBODY_HERE,
        event.actorName(),
        event.kind(),
        event.before(),
        event.after(),
        event.why());
  }

  /** A document with its bytes. */
  public void add(PackedCase file, PackedDocument document, byte[] content) {
    run(
        "insert into document (id, subject_type, subject_id, case_id, producer_id, kind, name,"
            + " media_type, size, sha256, visible_to_provider, received, created_at,"
            + " created_by_id, created_by, secrecy) values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6, ?7,"
            + " ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        document.id(),
        document.subjectType().name(),
        document.subjectId(),
        file.id(),
        text(file.producerId()),
        document.kind().name(),
        document.name(),
        document.mediaType(),
        document.size(),
        document.sha256(),
        document.visibleToProvider(),
        document.received(),
        document.createdAt(),
        NOBODY_HERE,
        document.createdBy(),
        document.secrecy().name());
    run(
        "update document set criterion_code = cast(?2 as varchar),"
            + " secrecy_ground = cast(?3 as varchar), rendition_of = cast(?4 as uuid),"
            + " rendition_for = cast(?5 as varchar), template_number = cast(?6 as integer),"
            + " classified_by = cast(?7 as varchar), classified_at = cast(?8 as timestamptz)"
            + " where id = ?1",
        document.id(),
        document.criterion(),
        document.ground(),
        text(document.renditionOf()),
        text(document.renditionFor()),
        text(document.templateNumber()),
        document.classifiedBy(),
        text(document.classifiedAt()));
    run(
        "insert into document_content (document_id, content) values (?1, ?2)",
        document.id(),
        content);
    if (document.source() != null) {
      run(
          "insert into document_source (document_id, xhtml) values (?1, ?2)",
          document.id(),
          document.source());
    }
    document.marks().forEach(mark -> add(document.id(), mark));
  }

  private void add(UUID documentId, PackedPart mark) {
    run(
        "insert into document_part_secrecy (document_id, part, secrecy, secrecy_ground, marked_by,"
            + " marked_at) values (?1, ?2, ?3, ?4, ?5, ?6)",
        documentId,
        mark.part(),
        mark.secrecy().name(),
        mark.ground(),
        mark.markedBy(),
        mark.markedAt());
  }

  private void run(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Instant at ? Timestamp.from(at) : values[i];
      query.setParameter(i + 1, value);
    }
    query.executeUpdate();
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
