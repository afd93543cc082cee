package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.finding.entity.HearingExceptionGround;
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
import java.util.Map;
import java.util.UUID;

/** The officer hears the party before the decision, or records why not. 434/2003 34 and 36 §. */
@ApplicationScoped
@Transactional
public class HearParty {

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
    store.sendLetter(consequence, letters.hearing(consequence, viewer, now), viewer);
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
}
