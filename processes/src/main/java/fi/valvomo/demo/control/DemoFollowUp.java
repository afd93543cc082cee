package fi.valvomo.demo.control;

import fi.valvomo.demo.control.DemoFindings.Thread;
import fi.valvomo.inspection.entity.InspectionOrder;
import fi.valvomo.inspection.entity.InspectionType;
import fi.valvomo.kernel.entity.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A visit on which it is seen whether one finding is corrected, from its planning to its report.
 */
final class DemoFollowUp {

  private final DemoVisits visits;
  private final Story story;
  private final Thread thread;
  private UUID id;

  DemoFollowUp(DemoVisits visits, Story story, Thread thread) {
    this.visits = visits;
    this.story = story;
    this.thread = thread;
  }

  /** It is over three days after this one. */
  void plan(LocalDate day) {
    story.on(day, () -> id = visits.begin(thread.place(), order(day.plusDays(3))));
    story.on(day.plusDays(1), () -> visits.prepare(id));
    story.on(day.plusDays(3), () -> visits.lookAgain(id));
    story.on(day.plusDays(6), () -> visits.sendDraft(id));
    story.on(day.plusDays(9), () -> visits.comment(id, thread.place(), List.of()));
    story.on(day.plusDays(12), () -> visits.issue(id));
    story.on(day.plusDays(13), () -> visits.close(id));
  }

  /** The visit, once it is planned. */
  UUID id() {
    return id;
  }

  private InspectionOrder order(LocalDate visit) {
    return new InspectionOrder(
        InspectionType.FOLLOW_UP,
        "SAFETY",
        false,
        "Korjaus on nähtävä tavallisena päivänä.",
        visit.atTime(9, 0).atZone(Deadline.ZONE).toInstant(),
        "Seurantakäynti: " + thread.words().title(),
        thread.findingId());
  }
}
