package fi.valvomo.demo.control;

import static fi.valvomo.demo.control.Fate.CLOSED;
import static fi.valvomo.demo.control.Fate.DEMANDED;
import static fi.valvomo.demo.control.Fate.DIRECTED;
import static fi.valvomo.demo.control.Fate.EFFECTIVE;
import static fi.valvomo.demo.control.Fate.FOLLOWED;
import static fi.valvomo.demo.control.Fate.REPORTED;
import static fi.valvomo.demo.control.Fate.RETURNED;
import static fi.valvomo.demo.control.Fate.SUBMITTED;
import static fi.valvomo.demo.control.Fate.TARRIES;
import static fi.valvomo.demo.control.Fate.TIME_ASKED;
import static fi.valvomo.demo.control.Fate.TIME_GRANTED;
import static fi.valvomo.demo.control.Fate.VERIFIED;
import static fi.valvomo.demo.control.Fate.WITHDRAWN;
import static fi.valvomo.finding.entity.Severity.MINOR;
import static fi.valvomo.finding.entity.Severity.POSITIVE;
import static fi.valvomo.finding.entity.Severity.RECOMMENDATION;
import static fi.valvomo.finding.entity.Severity.SERIOUS;
import static fi.valvomo.finding.entity.Severity.SIGNIFICANT;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.entity.InspectionState;
import java.util.List;

/**
 * The visits that are played in each relation, the same in all of them: one that stands in each
 * state today, and some that ended long ago. Between them their findings come into every state.
 * What the demo's provider accounts are to meet happens in units of their own.
 */
final class DemoScript {

  /**
   * One visit.
   *
   * @param until the state in which it stands today
   * @param begun days before the last working day on which it began
   * @param own whether it happens in a unit of the producer for which the account acts
   */
  record Visit(InspectionState until, int begun, boolean announced, boolean own, List<Part> parts) {

    /** Whether something that leads to this state happens in it. */
    boolean reaches(InspectionState state) {
      return until.compareTo(state) >= 0;
    }
  }

  /** A finding that is made on a visit, and what becomes of it. */
  record Part(Severity severity, Fate fate) {}

  static final List<Visit> VISITS =
      List.of(
          visit(InspectionState.PREPARING, 0, true, false),
          visit(InspectionState.ANNOUNCED, 2, true, true),
          visit(InspectionState.READY, 8, true, false),
          visit(InspectionState.UNDERWAY, 21, false, true, serious(DEMANDED), minor(TARRIES)),
          visit(
              InspectionState.CONDUCTED,
              22,
              true,
              false,
              serious(FOLLOWED),
              significant(SUBMITTED),
              minor(REPORTED),
              good(CLOSED)),
          visit(
              InspectionState.COMMENTING,
              27,
              true,
              true,
              significant(SUBMITTED),
              minor(REPORTED),
              advice(CLOSED),
              good(CLOSED)),
          visit(
              InspectionState.ASSESSING,
              36,
              false,
              false,
              minor(WITHDRAWN),
              significant(RETURNED),
              minor(TARRIES),
              advice(CLOSED)),
          visit(
              InspectionState.FINALISING,
              40,
              true,
              false,
              minor(WITHDRAWN),
              significant(REPORTED),
              minor(VERIFIED),
              good(CLOSED)),
          visit(
              InspectionState.ISSUED,
              42,
              false,
              true,
              significant(SUBMITTED),
              minor(REPORTED),
              advice(CLOSED),
              good(CLOSED)),
          visit(
              InspectionState.CLOSED,
              44,
              true,
              false,
              minor(WITHDRAWN),
              significant(TARRIES),
              minor(TARRIES),
              good(CLOSED)),
          visit(
              InspectionState.CLOSED,
              178,
              true,
              true,
              significant(EFFECTIVE),
              minor(TARRIES),
              significant(RETURNED),
              advice(CLOSED)),
          visit(
              InspectionState.CLOSED,
              120,
              false,
              true,
              significant(TIME_ASKED),
              minor(TARRIES),
              serious(CLOSED),
              good(CLOSED)),
          visit(
              InspectionState.CLOSED,
              95,
              true,
              true,
              significant(REPORTED),
              minor(VERIFIED),
              significant(DIRECTED),
              minor(WITHDRAWN)),
          visit(
              InspectionState.CLOSED,
              75,
              true,
              true,
              significant(TIME_GRANTED),
              minor(REPORTED),
              advice(TARRIES),
              good(CLOSED)),
          visit(
              InspectionState.CLOSED,
              62,
              false,
              false,
              significant(SUBMITTED),
              minor(TARRIES),
              significant(RETURNED),
              advice(CLOSED)));

  private DemoScript() {}

  private static Visit visit(
      InspectionState until, int begun, boolean announced, boolean own, Part... parts) {
    return new Visit(until, begun, announced, own, List.of(parts));
  }

  private static Part good(Fate fate) {
    return new Part(POSITIVE, fate);
  }

  private static Part advice(Fate fate) {
    return new Part(RECOMMENDATION, fate);
  }

  private static Part minor(Fate fate) {
    return new Part(MINOR, fate);
  }

  private static Part significant(Fate fate) {
    return new Part(SIGNIFICANT, fate);
  }

  private static Part serious(Fate fate) {
    return new Part(SERIOUS, fate);
  }
}
