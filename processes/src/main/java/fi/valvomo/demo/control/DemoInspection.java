package fi.valvomo.demo.control;

import fi.valvomo.demo.control.DemoFindings.Thread;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.entity.InspectionOrder;
import fi.valvomo.inspection.entity.InspectionType;
import fi.valvomo.inspection.entity.Stance;
import fi.valvomo.kernel.entity.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One visit of the demo and what follows from it, scene by scene. */
final class DemoInspection {

  /** Days from the beginning on which a visit comes into each of its states. */
  static final List<Integer> STATES = List.of(0, 2, 8, 19, 22, 27, 36, 40, 42, 44);

  private static final String WHY_UNANNOUNCED =
      "Ilmoittaminen vaarantaisi käynnin tarkoituksen: epäily lääkehoidon puutteista.";
  private static final int FINDINGS = 4;

  private final DemoVisits visits;
  private final DemoFindings findings;
  private final Story story;
  private final DemoPlace place;
  private final int turn;
  private final boolean announced;
  private final List<Thread> found = new ArrayList<>();
  private UUID id;

  DemoInspection(DemoVisits visits, DemoFindings findings, Story story, DemoPlace place, int turn) {
    this.visits = visits;
    this.findings = findings;
    this.story = story;
    this.place = place;
    this.turn = turn;
    this.announced = turn % 4 != 3;
  }

  void plan(LocalDate day, DemoTexts texts) {
    story.on(day, () -> id = visits.begin(place, order(day)));
    story.on(day.plusDays(1), () -> visits.prepare(id));
    if (announced) {
      story.on(day.plusDays(2), () -> visits.notice(id));
      story.on(day.plusDays(8), () -> visits.answerQuestions(id, place));
    }
    LocalDate visit = day.plusDays(19);
    story.on(visit, () -> visits.start(id));
    story.on(visit.plusDays(1), () -> findAll(visit, texts));
    story.on(visit.plusDays(3), () -> visits.end(id));
    story.on(visit.plusDays(8), () -> visits.sendDraft(id));
    story.on(visit.plusDays(17), () -> visits.comment(id, place, found));
    story.on(visit.plusDays(21), () -> visits.assess(id, found));
    story.on(visit.plusDays(23), () -> issue(visit.plusDays(23)));
    story.on(visit.plusDays(25), () -> visits.close(id));
    if (turn % 11 == 0) {
      story.on(visit.plusDays(32), () -> visits.publish(id));
    }
  }

  private InspectionOrder order(LocalDate day) {
    return new InspectionOrder(
        turn % 5 == 2 ? InspectionType.REACTIVE : InspectionType.PLANNED,
        List.of("SAFETY", "QUALITY", "AVAILABILITY", "CONTINUITY", "EQUALITY").get(turn % 5),
        announced,
        announced ? null : WHY_UNANNOUNCED,
        day.plusDays(19).atTime(9, 0).atZone(Deadline.ZONE).toInstant(),
        turn % 5 == 2 ? "Ilmoitus epäkohdasta" : "Valvontasuunnitelman mukainen käynti");
  }

  private void findAll(LocalDate visit, DemoTexts texts) {
    for (DemoTexts.Text text : texts.pick(place.type(), turn, FINDINGS)) {
      Thread thread = visits.find(id, text, place, turn + found.size());
      found.add(thread);
      if (text.severity() == Severity.SERIOUS) {
        findings.goOn(story, visit.plusDays(1), thread);
      }
    }
  }

  private void issue(LocalDate day) {
    visits.issue(id);
    found.stream()
        .filter(thread -> thread.text().severity() != Severity.SERIOUS)
        .filter(thread -> DemoVisits.stance(thread) != Stance.FACTUAL_ERROR)
        .forEach(thread -> findings.goOn(story, day, thread));
  }
}
