import i18next from 'i18next';
import type { CaseFact } from '@/api/contract';
import { formatDate, formatDateTime } from '@/kernel/format';

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const GROUPS: Record<string, string[]> = {
  severity: ['kernel.severity'],
  scope: ['kernel.scope'],
  relation: ['kernel.relation'],
  state: ['finding.grading.state', 'finding.immediate.step'],
  consequence: ['finding.consequence.kind'],
  suggested: ['finding.consequence.kind'],
  stance: ['finding.consequence.stance'],
  outcome: ['finding.consequence.outcome'],
  answerOutcome: ['finding.consequence.answerOutcome'],
  exceptionGround: ['finding.consequence.exception'],
  demandChannel: ['casefile.channel'],
  deliveryChannel: ['casefile.channel'],
  authorityChannel: ['casefile.channel'],
};
/** Facts of notices whose values are constants, and where their words stand. */
const NOTICE: Record<string, string> = {
  noticeKind: 'kind',
  noticeChannel: 'channel',
  noticeDanger: 'danger',
  noticePath: 'path',
  noticeOutcome: 'outcome',
  receiver: 'receiver',
};

/** `plan.1.cause` reads as "Plan 1: cause"; a name without words is shown as it is rather than hidden. */
export function factName(name: string): string {
  const [, group, number, rest] = /^(\w+)\.(\d+)\.(.+)$/.exec(name) ?? [];
  if (group && number && rest) return `${word(group)} ${number}: ${factName(rest).toLowerCase()}`;
  const [head, ...more] = name.split('.');
  return [word(head ?? name), ...more].join(' ');
}

function word(name: string): string {
  const key = `casefile.fact.${name}`;
  return i18next.exists(key) ? i18next.t(key) : name;
}

export function factValue({ name, value }: CaseFact): string {
  if (INSTANT.test(value)) return formatDateTime(value);
  if (DAY.test(value)) return formatDate(value);
  if (value === 'true' || value === 'false')
    return i18next.t(`kernel.form.${value === 'true' ? 'yes' : 'no'}`);
  return constant(name, value) ?? value;
}

/** A constant is told by the words of the page on which it was chosen. */
function constant(name: string, value: string): string | null {
  if (!/^[A-Z_]+$/.test(value)) return null;
  const last = name.replace(/^.*\./, '').replace(/Before$/, '');
  const keys = [
    ...(GROUPS[last] ?? []).map((group) => `${group}.${value}`),
    `casefile.value.${value}`,
    `inspection.type.${value}`,
    ...Object.entries(NOTICE)
      .filter(([fact]) => fact === name || name.endsWith(`.${fact}`))
      .map(([, group]) => `notice.${group}.${value}`),
  ];
  const key = keys.find((each) => i18next.exists(each));
  return key ? i18next.t(key) : null;
}

export function stateName(state: string | null): string {
  const key = [
    'findingState',
    'inspectionState',
    'consequenceState',
    'noticeState',
    'reportState',
    'breachState',
  ]
    .map((group) => `kernel.${group}.${state}`)
    .find((each) => i18next.exists(each));
  return key ? i18next.t(key) : (state ?? '');
}
