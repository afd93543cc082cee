package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;

/** Which way a finding goes at the gateway "what is needed". */
enum FindingPath {
  /** Korjaussuunnitelma. */
  PLAN,
  /** Korjaus ilman suunnitelmaa. */
  CORRECT,
  /** Todentaminen: it is corrected already. */
  VERIFY,
  /** Kuittaus. */
  ACKNOWLEDGE;

  static FindingPath of(Finding finding) {
    if (finding.state() == FindingState.REPORTED_DONE) {
      return VERIFY;
    }
    if (!finding.severity().needsCorrection()) {
      return ACKNOWLEDGE;
    }
    return finding.planRequired() && finding.state() != FindingState.PLAN_ACCEPTED ? PLAN : CORRECT;
  }
}
