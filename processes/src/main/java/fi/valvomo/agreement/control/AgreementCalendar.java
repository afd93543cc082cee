package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.AgreementDayRow;
import fi.valvomo.agreement.entity.AgreementDays;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The last days of agreements that wait, for the calendar that people carry with them. */
@ApplicationScoped
@Transactional
public class AgreementCalendar {

  private static final int MOST = 2_000;

  @Inject private AgreementDays days;
  @Inject private Today today;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.public-url", defaultValue = "http://127.0.0.1:8080")
  private String publicUrl;

  @Inject
  @ConfigProperty(name = "valvomo.agreement.reminder-days", defaultValue = "60")
  private int reminderDays;

  /** From today on, as a file of iCalendar (RFC 5545); the nearest two thousand. */
  public String file(Language language) {
    List<AgreementDayRow> waiting = days.waiting(today.day(), MOST);
    return new CalendarFile(publicUrl, reminderDays, language, clock.instant()).of(waiting);
  }
}
