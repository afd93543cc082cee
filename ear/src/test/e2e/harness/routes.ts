import type { Page } from '@playwright/test';
import type { Username } from './people.js';
import { NOWHERE } from './router.js';
import {
  opensAssigning,
  opensFindingDialog,
  opensPersonMenu,
  sendsNothing,
  sendsWrongFile,
} from './touches.js';

/** One page of the house: how its address is found by who looks at it; null where there is nothing to show. */
export type Route = {
  name: string;
  path: (person: Page) => Promise<string | null> | string;
  /** What is done there before it is looked at: a dialog is opened, a form is sent empty. */
  touch?: (page: Page) => Promise<void>;
};

type Row = Record<string, unknown> & { id: string };

const fixed = (path: string): Route => ({ name: path, path: () => path });

const touched = (route: Route, touch: NonNullable<Route['touch']>, what: string): Route => ({
  ...route,
  name: `${route.name} ${what}`,
  touch,
});

async function rows(page: Page, path: string): Promise<Row[]> {
  const answer = await page.request.get(`/api/v1${path}`);
  return answer.ok() ? (await answer.json()).items : [];
}

/** The page of the first row of a list. */
const first = (list: string, to: (id: string) => string): Route => ({
  name: `${list} → ${to(':id')}`,
  path: async (page) => {
    const [row] = await rows(page, list);
    return row ? to(row.id) : null;
  },
});

/** Each of these sent as it is, so that its errors are shown. */
const withErrors = (...forms: Route[]): Route[] =>
  forms.map((form) => touched(form, sendsNothing, 'sent empty'));

const inspectionsIn = (...states: string[]) =>
  states.map((state) => first(`/inspections?state=${state}`, (id) => `/inspections/${id}`));
const findingsIn = (...states: string[]) =>
  states.map((state) => first(`/findings?state=${state}`, (id) => `/findings/${id}`));

const consequencesIn = (...states: string[]) =>
  states.map((state) => first(`/consequences?state=${state}`, (id) => `/consequences/${id}`));
const noticesIn = (...states: string[]) =>
  states.map((state) => first(`/notices?state=${state}`, (id) => `/notices/${id}`));
const breachesIn = (...states: string[]) =>
  states.map((state) => first(`/breaches?state=${state}`, (id) => `/breaches/${id}`));
const unit = (to: (id: string) => string) => first('/units', to);
const producer = (to: (id: string) => string) => first('/producers', to);
const relationOfUnit: Route = {
  name: '/relations/:id/edit',
  path: async (page) => {
    const [row] = await rows(page, '/units');
    const view = await (await page.request.get(`/api/v1/units/${row.id}`)).json();
    return `/relations/${view.relations[0].id}/edit`;
  },
};

/** A document of a case with its secrecy. */
const documentOfCase: Route = {
  name: '/cases → /cases/:id/documents/:documentId',
  path: async (page) => {
    for (const { id } of await rows(page, '/cases')) {
      const { documents } = await (await page.request.get(`/api/v1/cases/${id}`)).json();
      if (documents.length > 0) return `/cases/${id}/documents/${documents[0].id}`;
    }
    return null;
  },
};

/** The first finding that waits for this step. */
const findingAt = (step: string): Route => ({
  name: `a finding at ${step}`,
  path: async (page) => {
    const [item] = await rows(page, `/work-items?scope=all&process=finding&step=${step}`);
    return item ? `/findings/${item.subjectId}` : null;
  },
});

/** The first consequence that this person decides. */
const consequenceToDecide: Route = {
  name: '/consequences?state=DECIDING → /consequences/:id',
  path: async (page) => {
    for (const { id } of await rows(page, '/consequences?state=DECIDING')) {
      const { allowedActs } = await (await page.request.get(`/api/v1/consequences/${id}`)).json();
      if (allowedActs.includes('decision')) return `/consequences/${id}`;
    }
    return null;
  },
};

const reportsIn = (...states: string[]) =>
  states.map((state) => first(`/reports?state=${state}`, (id) => `/reports/${id}`));
const accountsIn = (...states: string[]) =>
  states.map((state) => first(`/plan-accounts?state=${state}`, (id) => `/plan-accounts/${id}`));
const round = (to: (id: string) => string) => first('/report-rounds', to);

/** What the plan of the first unit that has one says. */
const planVersion: Route = {
  name: '/unit-plans → /unit-plans/:id/versions/:number',
  path: async (page) => {
    const confirmed = (await rows(page, '/unit-plans')).find((row) => row.confirmedNumber);
    return confirmed ? `/unit-plans/${confirmed.id}/versions/1` : null;
  },
};

/** Of nothing. The same in every process, since it stands in the name of a test. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

const missing = (...pages: string[]) => pages.map((page) => fixed(page.replace(':id', NOBODY)));

const template: Route = {
  name: '/templates/:id',
  path: async (page) => {
    const [row] = await (await page.request.get('/api/v1/document-templates')).json();
    return `/templates/${row.id}`;
  },
};

const reportTemplate: Route = {
  name: '/report-templates/:id',
  path: async (page) => {
    const rows = await (await page.request.get('/api/v1/report-templates')).json();
    return `/report-templates/${rows[0].id}`;
  },
};

/** A decision table of the house, by its key. */
const decisionTable = (key: string): Route => ({
  name: `/decision-tables/:key ${key}`,
  path: () => `/decision-tables/${key}`,
});

/** The scorecard of a unit that an agreement measures. */
const scorecard: Route = {
  name: '/agreements → /scorecards/:id',
  path: async (page) => {
    for (const { id } of await rows(page, '/agreements')) {
      const { parties } = await (await page.request.get(`/api/v1/agreements/${id}`)).json();
      const party = parties.find((each: { measured: boolean }) => each.measured);
      if (party) return `/scorecards/${party.partyId}`;
    }
    return null;
  },
};

/** What was told of the first subject of a target. */
const measurements: Route = {
  name: '/targets → /measurements/:indicator/:type/:subject',
  path: async (page) => {
    const [row] = await rows(page, '/targets');
    if (!row) return null;
    const { items: told } = await (await page.request.get(`/api/v1/targets/${row.id}/standings`)).json();
    const own = told.find((each: { subjectType: string }) => each.subjectType !== 'AGREEMENT');
    return own ? `/measurements/${row.indicatorId}/${own.subjectType}/${own.subjectId}` : null;
  },
};

/** Agreements and what is to be reached by them, for who reads them. */
const agreed = [
  fixed('/agreements'),
  first('/agreements', (id) => `/agreements/${id}`),
  first('/targets', (id) => `/targets/${id}`),
  scorecard,
  measurements,
  ...['/breaches', '/targets'].map(fixed),
  first('/breaches', (id) => `/breaches/${id}`),
];

const everybody = [...['/profile', '/password', '/criteria', '/demo/mail', NOWHERE].map(fixed)];
const officials = [
  ...['/messages', '/messages?mine=false'].map(fixed),
  first('/message-threads?mine=false', (id) => `/messages/${id}`),
  ...['/report-rounds', '/reports', '/reports?late=true'].map(fixed),
  round((id) => `/report-rounds/${id}`),
  first('/reports', (id) => `/reports/${id}`),
  ...['/cases', '/cases?search=korjaus', '/search', '/search?search=lääke', '/search?search=zzzz'].map(fixed),
  ...['/unit-plans', '/unit-plans?signal=NO_PLAN', '/plan-accounts', '/plan-accounts?late=true'].map(fixed),
  ...['NO_PLAN', 'NOT_PUBLISHED', 'LINK_BROKEN'].map((signal) =>
    first(`/unit-plans?signal=${signal}`, (id) => `/unit-plans/${id}`),
  ),
  first('/unit-plans', (id) => `/unit-plans/${id}`),
  planVersion,
  ...accountsIn('OPEN', 'PUBLISHED', 'RETURNED', 'CHECKED', 'MISSING'),
  first('/cases', (id) => `/cases/${id}`),
  ...[
    '/insight',
    '/insight/comparison',
    '/risks',
    '/inspections',
    '/findings',
    '/consequences',
    '/producers',
    '/producers?part=units',
  ].map(fixed),
  producer((id) => `/producers/${id}`),
  unit((id) => `/units/${id}`),
  ...agreed,
  ...['/agreement-days', '/agreement-days?past=true'].map(fixed),
  first('/agreement-days', (id) => `/agreement-days/${id}`),
  ...['/indicators', '/measurements/unconfirmed'].map(fixed),
  first('/indicators', (id) => `/indicators/${id}`),
];
/**
 * What the officer sees whole is shared by the two who see the same with less to press: each of these pages is looked
 * at by two of the three. EVERY_PAGE=thorough: by all.
 */
const shared = (turn: 0 | 1) =>
  officials.filter((_, index) => index % 2 === turn || process.env.EVERY_PAGE === 'thorough');

const keepers = [
  producer((id) => `/producers/${id}/edit`),
  unit((id) => `/units/${id}/edit`),
  relationOfUnit,
  ...['/producers/new', '/units/new'].map(fixed),
  unit((id) => `/units/${id}/relations/new`),
  ...['/indicators/new', '/targets/import', '/measurements/import'].map(fixed),
  first('/indicators', (id) => `/indicators/${id}/edit`),
];

/** What the first open question asks of the producer. */
const askedOfProducer: Route = {
  name: '/work-items → /notices/:id/clarification',
  path: async (page) => {
    const [item] = await rows(page, '/work-items?scope=all&process=notice&step=clarify');
    return item ? `/notices/${item.subjectId}/clarification` : null;
  },
};

/** Every page of every role; those of cases in each of the states that change what is on them. */
export const routesOf: Partial<Record<Username, Route[]>> = {
  officer: [
    ...['/', '/work', '/work?scope=unassigned', '/work?scope=all', '/work?dueBefore=2026-02-31'].map(fixed),
    ...['/inspections/new', '/findings/new', '/report-rounds/new'].map(fixed),
    ...reportsIn('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'MISSING'),
    ...withErrors(fixed('/report-rounds/new')),
    ...missing('/reports/:id', '/report-rounds/:id', '/unit-plans/:id', '/plan-accounts/:id'),
    ...withErrors(...accountsIn('PUBLISHED', 'MISSING')),
    ...keepers,
    ...everybody,
    first('/inspections?state=UNDERWAY', (id) => `/inspections/${id}/checklist`),
    ...inspectionsIn('PREPARING', 'READY', 'ANNOUNCED', 'UNDERWAY', 'CONDUCTED', 'COMMENTING', 'ASSESSING'),
    ...inspectionsIn('FINALISING', 'ISSUED', 'CLOSED'),
    ...findingsIn('DRAFT', 'OPEN', 'PLAN_SUBMITTED', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'REPORTED_DONE'),
    ...findingsIn('VERIFIED', 'CLOSED'),
    documentOfCase,
    ...consequencesIn('HEARING', 'DECIDED', 'AWAITING_ANSWER', 'ASSESSING_ANSWER'),
    fixed('/notices'),
    fixed('/notices/new'),
    ...noticesIn('RECEIVED', 'UNDER_WAY', 'CLARIFYING', 'TO_ANSWER', 'CLOSED'),
    ...withErrors(fixed('/notices/new'), ...noticesIn('UNDER_WAY')),
    ...[
      '/agreements/new',
      '/targets/new',
      '/measurements/new',
      '/agreements?search=zzzz',
      '/indicators?search=zzzz',
    ].map(fixed),
    first('/agreements', (id) => `/agreements/${id}/amend`),
    ...breachesIn('NOT_EXPLAINED', 'ACCEPTED', 'FINDING_MADE', 'SETTLED'),
    ...withErrors(...breachesIn('EXPLAINED')),
    ...missing('/breaches/:id', '/agreement-days/:id'),
    first('/agreements', (id) => `/agreements/${id}/targets/new`),
    ...['change', 'end'].map((act) => first('/targets', (id) => `/targets/${id}/${act}`)),
    first('/targets', (id) => `/measurements/new?target=${id}`),
    ...withErrors(...['/agreements/new', '/indicators/new'].map(fixed)),
    ...missing('/agreements/:id', '/targets/:id', '/indicators/:id', '/scorecards/:id'),
    first('/findings?state=OPEN', (id) => `/findings/${id}/consequences/new`),
    ...withErrors(
      ...['/inspections/new', '/findings/new', '/producers/new', '/units/new', '/password'].map(fixed),
      unit((id) => `/units/${id}/relations/new`),
      ...inspectionsIn('PREPARING'),
      ...['assess-plan', 'verify', 'close'].map(findingAt),
    ),
    touched(
      first('/inspections?state=UNDERWAY', (id) => `/inspections/${id}/checklist`),
      opensFindingDialog,
      'with the dialog of a finding',
    ),
    ...missing('/inspections/:id', '/inspections/:id/checklist', '/findings/:id', '/producers/:id'),
    ...missing('/units/:id', '/units/:id/edit', '/relations/:id/edit', '/findings?unit=:id'),
    ...['/producers?search=zzzz', '/criteria?search=zzzz', '/people'].map(fixed),
    ...officials,
  ],
  officer2: [
    fixed('/work?scope=all'),
    fixed('/notices?kind=WHISTLEBLOWING'),
    ...noticesIn('RECEIVED', 'UNDER_WAY', 'CLARIFYING', 'TO_ANSWER', 'CLOSED'),
    first('/notices?kind=WHISTLEBLOWING', (id) => `/notices/${id}`),
    ...withErrors(...noticesIn('RECEIVED', 'TO_ANSWER')),
  ],
  manager: [
    fixed('/work?scope=all'),
    fixed('/notices?open=true'),
    touched(fixed('/work?scope=all'), opensAssigning, 'with the dialog of assigning'),
    touched(fixed('/insight'), opensPersonMenu, 'with the menu of the person'),
    ...shared(0),
    first('/inspections?state=CLOSED', (id) => `/inspections/${id}/checklist`),
    first('/inspections?state=ISSUED', (id) => `/inspections/${id}`),
    first('/findings?severity=SERIOUS&open=true', (id) => `/findings/${id}`),
    first('/findings?overdue=true', (id) => `/findings/${id}`),
    ...withErrors(findingAt('note-serious')),
    ...withErrors(consequenceToDecide),
    fixed('/findings/new'),
  ],
  auditor: [
    ...['/audit', '/work'].map(fixed),
    ...missing('/audit?subjectId=:id'),
    ...['consequence-ladder', 'escalation'].map(decisionTable),
    ...shared(1),
    first('/inspections?state=ISSUED', (id) => `/inspections/${id}`),
    first('/findings?state=CLOSED', (id) => `/findings/${id}`),
    ...everybody,
  ],
  admin: [
    ...[
      '/people',
      '/people/new',
      '/delegations',
      '/api-keys',
      '/receiving-bodies',
      '/people?search=zzzz',
      '/producers',
      '/producers/import',
      '/templates',
      '/report-templates',
      '/cases/import',
    ].map(fixed),
    template,
    fixed('/decision-tables'),
    ...['grading', 'notice-routing', 'risk-score', 'risk-level', 'breach'].map(decisionTable),
    ...missing('/decision-tables/:id'),
    ...['/mail', '/mail?state=SENT', '/mail?state=BOUNCED'].map(fixed),
    first('/mail-deliveries', (id) => `/mail/${id}`),
    ...withErrors(first('/mail-deliveries?state=SENT', (id) => `/mail/${id}`)),
    reportTemplate,
    ...missing('/report-templates/:id'),
    touched(fixed('/producers/import'), sendsWrongFile, 'with a wrong file'),
    first('/users', (id) => `/people/${id}`),
    ...withErrors(fixed('/people/new'), fixed('/api-keys'), fixed('/receiving-bodies')),
    ...missing('/people/:id'),
    producer((id) => `/producers/${id}`),
    unit((id) => `/units/${id}`),
    ...keepers,
    fixed('/findings'),
  ],
  'provider-contract': [
    ...['/portal/notices', '/portal/notices/new'].map(fixed),
    askedOfProducer,
    first('/notices', (id) => `/notices/${id}`),
    ...withErrors(fixed('/portal/notices/new'), askedOfProducer),
    ...missing('/notices/:id', '/notices/:id/clarification'),
  ],
  'provider-own': [
    ...['/portal/colleagues', '/messages', '/search', '/search?search=kiitos'].map(fixed),
    first('/message-threads', (id) => `/messages/${id}`),
    ...withErrors(
      first('/message-threads', (id) => `/messages/${id}`),
      fixed('/portal/colleagues'),
    ),
    ...['/portal', '/portal/units', '/portal/history', '/findings', '/inspections', '/producers'].map(fixed),
    producer((id) => `/producers/${id}`),
    unit((id) => `/units/${id}`),
    ...inspectionsIn('ANNOUNCED', 'UNDERWAY', 'COMMENTING', 'ISSUED'),
    ...findingsIn('OPEN', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'REPORTED_DONE', 'CLOSED'),
    ...['/reports', '/report-rounds', '/unit-plans', '/plan-accounts'].map(fixed),
    first('/unit-plans', (id) => `/unit-plans/${id}`),
    first('/unit-plans', (id) => `/unit-plans/${id}/edit`),
    ...accountsIn('OPEN', 'PUBLISHED', 'RETURNED', 'CHECKED', 'MISSING'),
    ...withErrors(...accountsIn('OPEN', 'RETURNED')),
    ...reportsIn('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED'),
    round((id) => `/report-rounds/${id}`),
    round((id) => `/report-rounds/${id}/answer-file`),
    ...consequencesIn('IN_FORCE', 'AWAITING_ANSWER', 'ASSESSING_ANSWER'),
    ...agreed,
    ...withErrors(...breachesIn('EXPLANATION_ASKED')),
    ...withErrors(...consequencesIn('HEARING')),
    ...withErrors(...inspectionsIn('COMMENTING'), findingAt('propose-plan'), findingAt('carry-out')),
    ...everybody,
    ...missing('/findings/:id', '/inspections/:id'),
    fixed('/work'),
  ],
};
