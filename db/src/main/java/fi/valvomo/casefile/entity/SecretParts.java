package fi.valvomo.casefile.entity;

import fi.valvomo.casefile.entity.Packed.PackedPart;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The store of what is secret in letters, and of the grounds for it. */
@ApplicationScoped
public class SecretParts {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** The grounds, in the order in which they are offered. */
  public List<SecrecyGround> grounds() {
    return em.createQuery("select g from SecrecyGround g order by g.place", SecrecyGround.class)
        .getResultList();
  }

  public Optional<SecrecyGround> ground(String code) {
    return code == null
        ? Optional.empty()
        : Optional.ofNullable(em.find(SecrecyGround.class, code));
  }

  /** The text from which a letter was printed; empty for what the house did not write. */
  public Optional<String> source(UUID documentId) {
    return RowQuery.select("select s.xhtml from document_source s")
        .and("s.document_id = ?", documentId)
        .list(em, row -> row.text(0))
        .stream()
        .findFirst();
  }

  /** What is marked in a letter, from its beginning. */
  public List<SecretPart> of(UUID documentId) {
    return RowQuery.select(
            "select p.part, p.secrecy, p.secrecy_ground from document_part_secrecy p")
        .and("p.document_id = ?", documentId)
        .then("order by p.part")
        .list(
            em, row -> new SecretPart(row.integer(0), row.constant(1, Secrecy.class), row.text(2)));
  }

  /** What letters of a case were printed from, by the document. */
  public Map<UUID, String> sourcesOfCase(UUID caseId) {
    Map<UUID, String> sources = new HashMap<>();
    RowQuery.select(
            "select s.document_id, s.xhtml from document_source s"
                + " join document d on d.id = s.document_id")
        .and("d.case_id = ?", caseId)
        .list(em, row -> sources.put(row.uuid(0), row.text(1)));
    return sources;
  }

  /** What is marked in the letters of a case, by the document, as it goes to another house. */
  public Map<UUID, List<PackedPart>> marksOfCase(UUID caseId) {
    Map<UUID, List<PackedPart>> marks = new HashMap<>();
    RowQuery.select(
            "select p.document_id, p.part, p.secrecy, p.secrecy_ground, p.marked_by, p.marked_at"
                + " from document_part_secrecy p join document d on d.id = p.document_id")
        .and("d.case_id = ?", caseId)
        .then("order by p.document_id, p.part")
        .list(
            em,
            row ->
                marks
                    .computeIfAbsent(row.uuid(0), id -> new ArrayList<>())
                    .add(
                        new PackedPart(
                            row.integer(1),
                            row.constant(2, Secrecy.class),
                            row.text(3),
                            row.text(4),
                            row.instant(5))));
    return marks;
  }

  /** Puts these marks in the place of all that were there. */
  public void mark(UUID documentId, List<SecretPart> parts, Viewer by, Instant at) {
    em.createNativeQuery("delete from document_part_secrecy where document_id = ?1")
        .setParameter(1, documentId)
        .executeUpdate();
    for (SecretPart part : parts) {
      em.createNativeQuery(
              "insert into document_part_secrecy (document_id, part, secrecy, secrecy_ground,"
                  + " marked_by, marked_at) values (?1, ?2, ?3, ?4, ?5, ?6)")
          .setParameter(1, documentId)
          .setParameter(2, part.part())
          .setParameter(3, part.secrecy().name())
          .setParameter(4, part.ground())
          .setParameter(5, by.displayName())
          .setParameter(6, Timestamp.from(at))
          .executeUpdate();
    }
  }
}
