package fi.valvomo.demo.control;

import static fi.valvomo.inspection.entity.InspectionState.ANNOUNCED;
import static fi.valvomo.inspection.entity.InspectionState.ASSESSING;
import static fi.valvomo.inspection.entity.InspectionState.CLOSED;
import static fi.valvomo.inspection.entity.InspectionState.COMMENTING;
import static fi.valvomo.inspection.entity.InspectionState.CONDUCTED;
import static fi.valvomo.inspection.entity.InspectionState.FINALISING;
import static fi.valvomo.inspection.entity.InspectionState.ISSUED;
import static fi.valvomo.inspection.entity.InspectionState.READY;
import static fi.valvomo.inspection.entity.InspectionState.UNDERWAY;

import fi.valvomo.demo.control.DemoFindings.Thread;
import fi.valvomo.demo.control.DemoScript.Part;
import fi.valvomo.demo.control.DemoScript.Visit;
import fi.valvomo.demo.control.DemoTexts.Text;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.entity.InspectionOrder;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.InspectionType;
import fi.valvomo.kernel.entity.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One visit of the demo and what follows from it, scene by scene. */
final class DemoInspection {

  private static final String WHY_UNANNOUNCED =
      "Ilmoittaminen vaarantaisi käynnin tarkoituksen: epäily lääkehoidon puutteista.";

  private final DemoVisits visits;
  private final DemoFindings findings;
  private final Story story;
  private final DemoPlace place;
  private final Visit script;
  private final int number;
  private final List<Thread> found = new ArrayList<>();
  private UUID id;

  /**
   * A visit to be played.
   *
   * @param number its place in the script, which gives its objective and the choice of texts
   */
  DemoInspection(
      DemoVisits visits,
      DemoFindings findings,
      Story story,
      DemoPlace place,
      Visit script,
      int number) {
    this.visits = visits;
    this.findings = findings;
    this.story = story;
    this.place = place;
    this.script = script;
    this.number = number;
  }

  void plan(LocalDate day, DemoTexts texts) {
    LocalDate visit = day.plusDays(19);
    story.on(day, () -> id = visits.begin(place, order(day)));
    scene(ANNOUNCED, day.plusDays(1), () -> visits.prepare(id));
    if (script.announced()) {
      scene(ANNOUNCED, day.plusDays(2), () -> visits.notice(id));
      scene(READY, day.plusDays(8), () -> visits.answerQuestions(id, place));
    }
    scene(UNDERWAY, visit, () -> visits.start(id));
    scene(UNDERWAY, visit.plusDays(1), () -> findAll(visit, texts));
    scene(CONDUCTED, visit.plusDays(3), () -> visits.end(id));
    scene(COMMENTING, visit.plusDays(8), () -> visits.sendDraft(id));
    scene(ASSESSING, visit.plusDays(17), () -> visits.comment(id, place, found));
    scene(FINALISING, visit.plusDays(21), () -> visits.assess(id, found));
    scene(ISSUED, visit.plusDays(23), () -> issue(visit.plusDays(23)));
    scene(CLOSED, visit.plusDays(25), () -> visits.close(id));
  }

  /** Somebody asked for its report, and got the public rendition. */
  void publish(LocalDate day) {
    scene(CLOSED, day, () -> visits.publish(id));
  }

  /** What leads to a state happens only if the script goes as far, whatever day it is today. */
  private void scene(InspectionState leadsTo, LocalDate day, Runnable act) {
    if (script.reaches(leadsTo)) {
      story.on(day, act);
    }
  }

  private InspectionOrder order(LocalDate day) {
    boolean reactive = number % 5 == 2;
    return new InspectionOrder(
        reactive ? InspectionType.REACTIVE : InspectionType.PLANNED,
        List.of("SAFETY", "QUALITY", "AVAILABILITY", "CONTINUITY", "EQUALITY").get(number % 5),
        script.announced(),
        script.announced() ? null : WHY_UNANNOUNCED,
        day.plusDays(19).atTime(9, 0).atZone(Deadline.ZONE).toInstant(),
        reactive ? "Ilmoitus epäkohdasta" : "Valvontasuunnitelman mukainen käynti");
  }

  private void findAll(LocalDate visit, DemoTexts texts) {
    for (Part part : script.parts()) {
      List<Text> used = found.stream().map(Thread::text).toList();
      texts
          .pick(place.type(), part.severity(), number, used)
          .ifPresent(text -> find(visit, text, part.fate()));
    }
  }

  private void find(LocalDate visit, Text text, Fate fate) {
    Thread thread = visits.find(id, text, place, fate);
    found.add(thread);
    if (text.severity() == Severity.SERIOUS) {
      findings.goOn(story, visit.plusDays(1), thread);
    }
  }

  private void issue(LocalDate day) {
    visits.issue(id);
    found.stream()
        .filter(thread -> thread.text().severity() != Severity.SERIOUS)
        .filter(thread -> thread.fate() != Fate.WITHDRAWN)
        .forEach(thread -> findings.goOn(story, day, thread));
  }
}
