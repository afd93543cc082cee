import i18next from 'i18next';

/** The words for what changes in each, such as its state; OPEN is not the same of a finding and of a report. */
const STATES: Record<string, string[]> = {
  FINDING: ['kernel.findingState', 'correction.actionState'],
  INSPECTION: ['kernel.inspectionState'],
  CONSEQUENCE: ['kernel.consequenceState'],
  NOTICE: ['kernel.noticeState', 'notice.kind'],
  BREACH: ['kernel.breachState'],
  REPORT: ['kernel.reportState'],
  PLAN_ACCOUNT: ['kernel.accountState'],
  AGREEMENT_DAY: ['agreement.day.states'],
  DOCUMENT: ['casefile.secrecy'],
  UNIT: ['plan.level'],
};

const ALL = Object.values(STATES).flat();

/** States are kept by their names, and so is how grave a finding is: the word, as the thing itself has it. */
export function stateWord(subjectType: string, name: string): string | null {
  const key = [...(STATES[subjectType] ?? []), 'kernel.severity', ...ALL]
    .map((words) => `${words}.${name}`)
    .find((each) => i18next.exists(each));
  return key ? i18next.t(key) : null;
}
