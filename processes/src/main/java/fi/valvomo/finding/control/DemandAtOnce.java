package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.PrintedLetter;
import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.ImmediatePath;
import fi.valvomo.finding.entity.ImmediatePaths;
import fi.valvomo.finding.entity.ImmediateState;
import fi.valvomo.finding.entity.WrittenDemand;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An officer demands immediate correction: orally on the spot, then in writing. The step is done
 * when the written demand is sent. 741/2023 25.1 §.
 */
@ApplicationScoped
@Transactional
public class DemandAtOnce {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  @Inject private Findings findings;
  @Inject private ImmediatePaths paths;
  @Inject private FindingLetters letters;
  @Inject private StoreDocument store;
  @Inject private CountFromDemand countFromDemand;
  @Inject private FindingTold told;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.finding.days-unrecorded", defaultValue = "3")
  private int daysUnrecorded;

  /** The demand was said on the spot; the written one follows. */
  public Finding orally(UUID findingId, Instant saidAt, String toWhom, Viewer viewer) {
    Instant now = clock.instant();
    Finding finding = findings.forViewer(findingId, viewer);
    steps.requireOpen(finding, FindingSteps.SEND_DEMAND, viewer);
    requireSince("oralAt", saidAt, finding, now);
    paths.requireRunning(findingId).demandOrally(saidAt, toWhom, viewer, now);
    events.fire(
        DomainEvent.of("DEMANDED_ORALLY", finding, viewer, now).because(toWhom).openToParties());
    return finding;
  }

  /** The written demand goes out: its letter is made and the producer may read it from now on. */
  public Finding inWriting(
      UUID findingId, String text, Channel channel, Instant sentAt, Viewer viewer) {
    Instant now = clock.instant();
    Finding finding = findings.forViewer(findingId, viewer);
    steps.requireOpen(finding, FindingSteps.SEND_DEMAND, viewer);
    Instant sent = sentAt == null ? now : sentAt;
    requireSince("sentAt", sent, finding, now);
    ImmediatePath path = paths.requireRunning(findingId);
    countFromDemand.count(finding, path, channel, sent, viewer);
    PrintedLetter letter = letters.demand(finding, path, text, sent, viewer);
    Document document = store.sendLetter(finding, letter, viewer);
    path.demandInWriting(
        new WrittenDemand(text, channel, sent, document.id()),
        told.authority(findingId.toString()),
        viewer,
        now);
    events.fire(DomainEvent.of("DEMAND_SENT", finding, viewer, now).because(text).openToParties());
    steps.complete(finding, FindingSteps.SEND_DEMAND, viewer, Map.of());
    if (path.state() == ImmediateState.FOLLOW_UP) {
      steps.message(finding, DangerWatch.WATCHED);
    }
    return finding;
  }

  /** What was said on the spot and what is sent now, recorded together. */
  public Finding orallyAndInWriting(
      UUID findingId,
      Instant saidAt,
      String toWhom,
      String text,
      Channel channel,
      Instant sentAt,
      Viewer viewer) {
    orally(findingId, saidAt, toWhom, viewer);
    return inWriting(findingId, text, channel, sentAt, viewer);
  }

  /** Neither in the future nor before it was seen, which may be some days before its recording. */
  private void requireSince(String field, Instant said, Finding finding, Instant now) {
    if (said.isAfter(now)) {
      throw InvalidException.of(field, "past");
    }
    LocalDate seen = day(finding.createdAt()).minusDays(daysUnrecorded);
    if (day(said).isBefore(seen)) {
      throw InvalidException.of(field, "beforeSeen", DAY.format(seen));
    }
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Deadline.ZONE);
  }
}
