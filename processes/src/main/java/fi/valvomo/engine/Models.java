package fi.valvomo.engine;

import java.util.List;

/** The processes and decisions of the house, each beside the code that gives it hands. */
final class Models {

  static final List<String> RESOURCES =
      List.of(
          "fi/valvomo/agreement/control/target-watch.bpmn20.xml",
          "fi/valvomo/agreement/control/breach.dmn",
          "fi/valvomo/agreement/control/agreement-day.bpmn20.xml",
          "fi/valvomo/finding/control/finding.bpmn20.xml",
          "fi/valvomo/finding/control/grading.dmn",
          "fi/valvomo/finding/control/consequence.bpmn20.xml",
          "fi/valvomo/finding/control/consequence-ladder.dmn",
          "fi/valvomo/finding/control/escalation.dmn",
          "fi/valvomo/casefile/control/message-thread.bpmn20.xml",
          "fi/valvomo/inspection/control/inspection.bpmn20.xml",
          "fi/valvomo/notice/control/notice.bpmn20.xml",
          "fi/valvomo/notice/control/notice-routing.dmn",
          "fi/valvomo/plan/control/risk-level.dmn",
          "fi/valvomo/plan/control/risk-score.dmn",
          "fi/valvomo/report/control/report-round.bpmn20.xml",
          "fi/valvomo/report/control/round-follow-up.bpmn20.xml",
          "fi/valvomo/report/control/round-opening.bpmn20.xml",
          "fi/valvomo/report/control/unit-plan-account.bpmn20.xml");

  private Models() {}
}
