import type { Page } from '@playwright/test';
import type { Username } from './people.js';

/** One page of the house: how its address is found by who looks at it; null where there is nothing to show. */
export type Route = { name: string; path: (person: Page) => Promise<string | null> | string };

type Row = Record<string, unknown> & { id: string };

const fixed = (path: string): Route => ({ name: path, path: () => path });

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

const inspectionStates = [
  'PREPARING',
  'READY',
  'ANNOUNCED',
  'UNDERWAY',
  'CONDUCTED',
  'COMMENTING',
  'ASSESSING',
];
const lateInspectionStates = ['FINALISING', 'ISSUED', 'CLOSED'];
const findingStates = ['DRAFT', 'OPEN', 'PLAN_SUBMITTED', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'REPORTED_DONE'];
const lateFindingStates = ['VERIFIED', 'CLOSED'];

const inspectionsIn = (states: string[]) =>
  states.map((state) => first(`/inspections?state=${state}`, (id) => `/inspections/${id}`));
const findingsIn = (states: string[]) =>
  states.map((state) => first(`/findings?state=${state}`, (id) => `/findings/${id}`));

const inspection = (id: string) => `/inspections/${id}`;
const finding = (id: string) => `/findings/${id}`;
const relationOfUnit: Route = {
  name: '/relations/:id/edit',
  path: async (page) => {
    const [unit] = await rows(page, '/units');
    const view = await (await page.request.get(`/api/v1/units/${unit.id}`)).json();
    return `/relations/${view.relations[0].id}/edit`;
  },
};

const everybody = ['/profile', '/password', '/criteria', '/nowhere'].map(fixed);
const officials = [
  ...['/insight', '/inspections', '/findings', '/producers'].map(fixed),
  first('/producers', (id) => `/producers/${id}`),
  first('/units', (id) => `/units/${id}`),
];
const keepers = [
  ...['/producers/new', '/units/new'].map(fixed),
  first('/producers', (id) => `/producers/${id}/edit`),
  first('/units', (id) => `/units/${id}/edit`),
  first('/units', (id) => `/units/${id}/relations/new`),
  relationOfUnit,
];

/** Every page of every role; those of cases in each of the states that change what is on them. */
export const routesOf: Partial<Record<Username, Route[]>> = {
  officer: [
    ...['/work', '/work?scope=unassigned', '/work?scope=all', '/inspections/new', '/findings/new'].map(fixed),
    first('/inspections?state=UNDERWAY', (id) => `/inspections/${id}/checklist`),
    ...officials,
    ...keepers,
    ...inspectionsIn([...inspectionStates, ...lateInspectionStates]),
    ...findingsIn([...findingStates, ...lateFindingStates]),
    ...everybody,
  ],
  manager: [
    fixed('/work?scope=all'),
    ...officials,
    first('/inspections?state=CLOSED', (id) => `/inspections/${id}/checklist`),
    first('/inspections?state=ISSUED', inspection),
    first('/findings?severity=SERIOUS&open=true', finding),
    first('/findings?overdue=true', finding),
    ...everybody,
  ],
  auditor: [
    fixed('/audit'),
    fixed('/work'),
    ...officials,
    first('/inspections?state=ISSUED', inspection),
    first('/findings?state=CLOSED', finding),
    ...everybody,
  ],
  admin: [
    ...['/people', '/people/new', '/producers', '/producers/import'].map(fixed),
    first('/users', (id) => `/people/${id}`),
    first('/producers', (id) => `/producers/${id}`),
    first('/units', (id) => `/units/${id}`),
    ...keepers,
    ...everybody,
  ],
  'provider-own': [
    ...['/portal', '/portal/units', '/portal/history', '/findings', '/inspections', '/producers'].map(fixed),
    first('/units', (id) => `/units/${id}`),
    ...inspectionsIn(['ANNOUNCED', 'UNDERWAY', 'COMMENTING', 'ISSUED']),
    ...findingsIn(['OPEN', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'REPORTED_DONE', 'CLOSED']),
    ...everybody,
  ],
};
