package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.finding.control.ConsequenceLetters.Printed;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.finding.entity.HearingExceptionGround;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * The officer hears the party before the decision, gives it more time, or records why it is not
 * heard. 434/2003 33-36 §.
 */
@ApplicationScoped
@Transactional
public class HearParty {

  private static final int LONGEST = 365;

  @Inject private Consequences consequences;
  @Inject private ConsequenceLetters letters;
  @Inject private StoreDocument store;
  @Inject private Deadlines deadlines;
  @Inject private ProcessSteps steps;
  @Inject private ConsequenceNews news;
  @Inject private Clock clock;

  /** The hearing letter goes out; the time for the reply runs from this sending. */
  public Consequence send(UUID id, String message, int days, Viewer viewer) {
    Instant now = clock.instant();
    Consequence consequence = consequences.forViewer(id, viewer);
    ConsequenceState before = consequence.state();
    Deadline forReply = deadlines.set(now, Channel.PORTAL, days, DayKind.CALENDAR);
    consequence.hear(message, forReply, viewer, now);
    steps.requireOpen(consequence, ConsequenceSteps.SEND_HEARING, viewer);
    Printed letter = letters.hearing(consequence, viewer, now);
    store
        .storeOwn(consequence, letter.fileName(), letter.pdf(), DocumentKind.HEARING, viewer)
        .revealToProvider();
    news.toParty("HEARING_SENT", consequence, before, null, viewer, now);
    steps.complete(consequence, ConsequenceSteps.SEND_HEARING, viewer, Map.of("heard", true));
    return consequence;
  }

  /** The party is not heard; the ground is on record and the matter goes to its decider. */
  public Consequence leaveOut(
      UUID id, HearingExceptionGround ground, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Consequence consequence = consequences.forViewer(id, viewer);
    ConsequenceState before = consequence.state();
    consequence.leaveUnheard(ground, reason, viewer, now);
    news.inside("HEARING_LEFT_OUT", consequence, before, reason, viewer, now);
    steps.complete(consequence, ConsequenceSteps.SEND_HEARING, viewer, Map.of("heard", false));
    return consequence;
  }

  /** More time for the reply, asked for before or after the last day. */
  public Consequence extend(UUID id, LocalDate until, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Consequence consequence = consequences.forViewer(id, viewer);
    ConsequenceState before = consequence.state();
    consequence.extend(longer(consequence, until), reason, viewer, now);
    news.toParty("HEARING_EXTENDED", consequence, before, reason, viewer, now);
    steps.message(consequence, ConsequenceSteps.EXTENDED);
    return consequence;
  }

  /** The same sending with a later last day, which is never a day off. */
  private static Deadline longer(Consequence consequence, LocalDate until) {
    if (consequence.hearing() == null || consequence.hearing().deadline() == null) {
      return null;
    }
    Deadline was = consequence.hearing().deadline();
    long days = ChronoUnit.DAYS.between(was.arrivedOn(), until);
    if (days > LONGEST) {
      throw InvalidException.of("until", "laterDay", was.dueOn());
    }
    return new Deadline(
        was.sentOn(),
        was.channel(),
        (int) days,
        was.kind(),
        was.arrivedOn(),
        WorkingDays.onOrAfter(until));
  }
}
