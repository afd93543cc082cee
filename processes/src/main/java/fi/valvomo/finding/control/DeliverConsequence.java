package fi.valvomo.finding.control;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceDelivery;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The officer sends the decided consequence and records the sending. 434/2003 54 §. */
@ApplicationScoped
@Transactional
public class DeliverConsequence {

  @Inject private Consequences consequences;
  @Inject private Documents documents;
  @Inject private Deadlines deadlines;
  @Inject private AppealTime appealTime;
  @Inject private ProcessSteps steps;
  @Inject private ConsequenceNews news;
  @Inject private Clock clock;

  /**
   * Records the sending.
   *
   * @param reference the sender's mark of it, or null
   */
  public Consequence deliver(
      UUID id, Channel channel, LocalDate sentOn, String reference, Viewer viewer) {
    Instant now = clock.instant();
    Consequence consequence = consequences.forViewer(id, viewer);
    ConsequenceState before = consequence.state();
    Deadline appeal = deadlines.count(sentOn, channel, appealTime.days(), DayKind.CALENDAR);
    consequence.deliver(
        new ConsequenceDelivery(
            channel,
            sentOn,
            appeal.arrivedOn(),
            reference,
            consequence.measure().appealable() ? appeal.dueOn() : null),
        forAnswer(consequence, sentOn, channel),
        viewer,
        now);
    steps.requireOpen(consequence, ConsequenceSteps.DELIVER, viewer);
    documents.of(consequence.id(), viewer).stream()
        .filter(letter -> letter.kind() == consequence.measure().document())
        .forEach(Document::revealToProvider);
    news.toParty("CONSEQUENCE_DELIVERED", consequence, before, reference, viewer, now);
    steps.complete(consequence, ConsequenceSteps.DELIVER, viewer, Map.of());
    return consequence;
  }

  /** The time for the answer runs from the sending, where one is asked for. 741/2023 25.1 §. */
  private Deadline forAnswer(Consequence of, LocalDate sentOn, Channel channel) {
    Integer days = of.measure().answerDays();
    return days == null ? null : deadlines.count(sentOn, channel, days, DayKind.CALENDAR);
  }
}
