package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The store of files. */
@ApplicationScoped
public class Documents {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(Document document, byte[] content) {
    em.persist(document);
    em.flush();
    em.createNativeQuery("insert into document_content (document_id, content) values (?1, ?2)")
        .setParameter(1, document.id())
        .setParameter(2, content)
        .executeUpdate();
  }

  /**
   * The same with what the letter was printed from: renditions without its secret parts are made of
   * it.
   */
  public void add(Document letter, byte[] content, String xhtml) {
    em.persist(letter);
    em.flush();
    em.createNativeQuery(
            "with printed as"
                + " (insert into document_content (document_id, content) values (?1, ?2))"
                + " insert into document_source (document_id, xhtml) values (?1, ?3)")
        .setParameter(1, letter.id())
        .setParameter(2, content)
        .setParameter(3, xhtml)
        .executeUpdate();
  }

  /**
   * A document that this person may read.
   *
   * @throws MissingException when there is none, or the person may not know
   */
  public Document forViewer(UUID id, Viewer viewer) {
    Document document = em.find(Document.class, id);
    if (document == null || !document.mayBeReadBy(viewer)) {
      throw new MissingException("document");
    }
    return document;
  }

  /** The documents of a thing that this person may read, oldest first. */
  public List<Document> of(UUID subjectId, Viewer viewer) {
    return em.createQuery(
            "select d from Document d where d.subjectId = :subject order by d.createdAt, d.id",
            Document.class)
        .setParameter("subject", subjectId)
        .getResultStream()
        .filter(document -> document.mayBeReadBy(viewer))
        .toList();
  }

  /** The documents of several things that this person may read, oldest first. */
  public List<Document> ofAll(Collection<UUID> subjects, Viewer viewer) {
    if (subjects.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select d from Document d where d.subjectId in :subjects order by d.createdAt, d.id",
            Document.class)
        .setParameter("subjects", subjects)
        .getResultStream()
        .filter(document -> document.mayBeReadBy(viewer))
        .toList();
  }

  /** Every document of a case, oldest first; for those who read all cases. */
  public List<Document> ofCase(UUID caseId) {
    return em.createQuery(
            "select d from Document d where d.caseId = :caseId order by d.createdAt, d.id",
            Document.class)
        .setParameter("caseId", caseId)
        .getResultList();
  }

  public byte[] content(UUID id) {
    return (byte[])
        em.createNativeQuery("select content from document_content where document_id = ?1")
            .setParameter(1, id)
            .getSingleResult();
  }
}
