package fi.valvomo.report.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The store of more time for accounts, asked for and given. */
@ApplicationScoped
public class AccountExtensions {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(AccountExtension extension) {
    em.persist(extension);
  }

  /** All of an account, the oldest first. */
  public List<AccountExtension> of(UUID accountId) {
    return em.createQuery(
            "select e from AccountExtension e where e.accountId = :account order by e.changedAt, e.id",
            AccountExtension.class)
        .setParameter("account", accountId)
        .getResultList();
  }

  /** The request that waits for a decision. */
  public Optional<AccountExtension> undecided(UUID accountId) {
    return of(accountId).stream().filter(extension -> extension.time().isUndecided()).findFirst();
  }
}
