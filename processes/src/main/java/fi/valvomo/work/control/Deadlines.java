package fi.valvomo.work.control;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.work.entity.DeadlineRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts deadlines with the presumed arrivals that this organiser uses; the days are settings. */
@ApplicationScoped
public class Deadlines {

  @Inject
  @ConfigProperty(name = "valvomo.arrival-days.portal", defaultValue = "0")
  private int portal;

  @Inject
  @ConfigProperty(name = "valvomo.arrival-days.email", defaultValue = "3")
  private int email;

  @Inject
  @ConfigProperty(name = "valvomo.arrival-days.letter", defaultValue = "7")
  private int letter;

  /** The deadline of something that is sent at this instant, by the calendar of Finland. */
  public Deadline set(Instant sentAt, Channel channel, int days, DayKind kind) {
    return count(sentAt.atZone(Deadline.ZONE).toLocalDate(), channel, days, kind);
  }

  /** The deadline of something that is, or would be, sent on this day. */
  public Deadline count(LocalDate sentOn, Channel channel, int days, DayKind kind) {
    return rule().count(sentOn, channel, days, kind);
  }

  /**
   * The same deadline when its message was not opened in the portal on the day of sending: then it
   * counts as an e-mail.
   */
  public Deadline unopened(Deadline deadline) {
    Deadline later = count(deadline.sentOn(), Channel.EMAIL, deadline.days(), deadline.kind());
    return new Deadline(
        deadline.sentOn(),
        deadline.channel(),
        deadline.days(),
        deadline.kind(),
        later.arrivedOn(),
        later.dueOn());
  }

  private DeadlineRule rule() {
    return new DeadlineRule(
        Map.of(Channel.PORTAL, portal, Channel.EMAIL, email, Channel.LETTER, letter));
  }
}
