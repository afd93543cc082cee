import { expect, type Page } from '@playwright/test';

export type Unit = { id: string; name: string };

/** The same, the one of which the demo's own story tells least. */
export async function quietUnit(provider: Page, relation: string): Promise<Unit> {
  const units = await ownUnits(provider, relation);
  return units[units.length - 1];
}

/** A unit of the signed-in provider that stands in this one relation only, and has a checklist worth filling. */
export async function ownUnit(provider: Page, relation: string): Promise<Unit> {
  return (await ownUnits(provider, relation))[0];
}

async function ownUnits(provider: Page, relation: string): Promise<Unit[]> {
  const answer = await provider.request.get('/api/v1/units?limit=500');
  const { items } = await answer.json();
  const units = items as { id: string; name: string; type: string; relations: string[] }[];
  const fitting = units.filter(
    ({ type, relations }) => relations.length === 1 && relations[0] === relation && type !== 'RESCUE_STATION',
  );
  expect(fitting.length, `units in the relation ${relation}`).toBeGreaterThan(0);
  return fitting;
}
