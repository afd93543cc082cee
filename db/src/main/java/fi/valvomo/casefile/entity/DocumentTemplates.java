package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of document templates. */
@ApplicationScoped
public class DocumentTemplates {

  private static final long SEEDING = 75_434_2003L;

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(DocumentTemplate template) {
    em.persist(template);
  }

  public void remove(DocumentTemplate template) {
    em.remove(template);
  }

  /** A version by its id. */
  public DocumentTemplate get(UUID id) {
    DocumentTemplate template = em.find(DocumentTemplate.class, id);
    if (template == null) {
      throw new MissingException("document template");
    }
    return template;
  }

  /** Every version of every letter, the newest of each first. */
  public List<DocumentTemplate> all() {
    return em.createQuery(
            "select t from DocumentTemplate t order by t.kind, t.language, t.number desc",
            DocumentTemplate.class)
        .getResultList();
  }

  /** Every version of one letter, the newest first. */
  public List<DocumentTemplate> of(DocumentKind kind, Language language) {
    return em.createQuery(
            "select t from DocumentTemplate t where t.kind = :kind and t.language = :language"
                + " order by t.number desc",
            DocumentTemplate.class)
        .setParameter("kind", kind)
        .setParameter("language", language)
        .getResultList();
  }

  /** The version with which this letter is written on that day. */
  public DocumentTemplate inForce(DocumentKind kind, Language language, LocalDate on) {
    return of(kind, language).stream()
        .filter(template -> template.validFrom() != null && !template.validFrom().isAfter(on))
        .findFirst()
        .orElseThrow(() -> new MissingException("template " + kind + " in force on " + on));
  }

  /** The version that begins last: a new one takes its place. */
  public Optional<DocumentTemplate> latest(DocumentKind kind, Language language) {
    return of(kind, language).stream().filter(template -> template.validFrom() != null).findFirst();
  }

  /** Lets one node at a time bring the first versions, until the end of its transaction. */
  public void lockForSeeding() {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
        .setParameter(1, SEEDING)
        .getResultList();
  }
}
