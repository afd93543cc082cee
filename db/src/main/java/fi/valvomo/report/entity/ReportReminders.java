package fi.valvomo.report.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The store of reminders of reports: each moment of each last day once. */
@ApplicationScoped
public class ReportReminders {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** When, as seen from the last day. */
  public enum Moment {
    /** Lähestyy. */
    BEFORE,
    /** Tänään. */
    TODAY,
    /** Ohitettu. */
    LATE
  }

  public void add(UUID reportId, Moment moment, LocalDate dueOn, Instant at) {
    em.createNativeQuery("insert into report_reminder values (?1, ?2, ?3, ?4)")
        .setParameter(1, reportId)
        .setParameter(2, moment.name())
        .setParameter(3, Date.valueOf(dueOn))
        .setParameter(4, Timestamp.from(at))
        .executeUpdate();
  }

  /** Which moments of this last day were told. */
  public Set<Moment> told(UUID reportId, LocalDate dueOn) {
    List<?> rows =
        em.createNativeQuery(
                "select moment from report_reminder where report_id = ?1 and due_on = ?2")
            .setParameter(1, reportId)
            .setParameter(2, Date.valueOf(dueOn))
            .getResultList();
    return rows.stream().map(row -> Moment.valueOf((String) row)).collect(Collectors.toSet());
  }
}
