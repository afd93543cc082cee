import { type APIResponse, type Browser, type BrowserContextOptions, expect } from '@playwright/test';
import { comesIn, type Double, type Username } from './people.js';
import type { Unit } from './units.js';

const API = '/api/v1';

/** What a test needs to be there before it begins, done over REST in the name of a person. */
export async function callsOf(
  browser: Browser,
  username: Username | Double,
  options: BrowserContextOptions = {},
) {
  const page = await comesIn(browser, username, options);
  const { request } = page;
  const { csrfToken } = await (await request.get(`${API}/session`)).json();

  async function json(answer: APIResponse) {
    expect(answer.ok(), `${answer.url()}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return answer.status() === 204 ? null : answer.json();
  }

  const headers = (version?: number) => ({
    'X-CSRF-Token': csrfToken,
    ...(version !== undefined && { 'If-Match': `"${version}"` }),
  });

  return {
    page,
    get: async (path: string) => json(await request.get(API + path)),
    text: async (path: string) => (await request.get(API + path)).text(),
    post: async (path: string, data: object, version?: number) =>
      json(await request.post(API + path, { data, headers: headers(version) })),
    put: async (path: string, data: object, version?: number) =>
      json(await request.put(API + path, { data, headers: headers(version) })),
    leave: () => page.context().close(),
  };
}

export type Calls = Awaited<ReturnType<typeof callsOf>>;

/** A visit that has begun: its checklist may be filled. */
export async function visitUnderway(officer: Calls, unit: Unit): Promise<string> {
  const relation = await relationOf(officer, unit);
  const bases = await officer.get(`/legal-bases?relation=${relation.type}`);
  const begun = await officer.post('/inspections', {
    unitId: unit.id,
    relationId: relation.id,
    type: 'REACTIVE',
    basisCode: bases[0].code,
    objective: 'SAFETY',
    announced: false,
    unannouncedReason: 'Tarkoitus vaarantuisi.',
    plannedFor: new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString(),
    reason: 'Ilmoitus',
  });
  const path = `/inspections/${begun.id}`;
  const prepared = await officer.post(
    `${path}/preparation`,
    { disqualified: false, declaration: '' },
    begun.version,
  );
  await officer.post(`${path}/start`, {}, prepared.version);
  return path;
}

/** A finding that the provider is to correct and report done; it asks for no plan. */
export async function toCorrect(officer: Calls, unit: Unit, title: string): Promise<string> {
  return `/findings/${await opened(officer, unit, 'MINOR', title)}`;
}

/** A finding whose plan waits for an officer to assess it; nobody has claimed that yet. */
export async function planToAssess(
  officer: Calls,
  provider: Calls,
  unit: Unit,
  title: string,
): Promise<string> {
  const id = await opened(officer, unit, 'SIGNIFICANT', title);
  const dueOn = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const actions = [{ title: 'Ohje päivitetään', responsible: 'Esihenkilö', dueOn }];
  const plan = { cause: 'Ohje puuttui.', affected: 'Asukkaita.', measure: 'Ohje laaditaan.', actions };
  const { version } = await provider.get(`/findings/${id}`);
  await provider.post(`/findings/${id}/corrective-plan`, plan, version);
  return `/findings/${id}`;
}

async function opened(officer: Calls, unit: Unit, severity: string, title: string): Promise<string> {
  const relation = await relationOf(officer, unit);
  const finding = await officer.post('/findings', {
    unitId: unit.id,
    relationId: relation.id,
    criterionCode: null,
    severity,
    scope: 'PATTERN',
    title,
    description: 'Todettu asiakirjoista.',
    openNow: true,
  });
  return finding.id;
}

async function relationOf(officer: Calls, unit: Unit) {
  return (await officer.get(`/units/${unit.id}`)).relations[0];
}
