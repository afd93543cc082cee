import type { Calls } from './calls.js';
import { mark } from './days.js';
import { businessId } from './register.js';
import type { Unit } from './units.js';

export type Measured = Unit & { soteriNumber: string };

/** A purchased unit of a producer for whom nobody acts: nothing else in the house is about it. */
export async function newUnit(officer: Calls, name: string): Promise<Measured> {
  const producer = await officer.post('/producers', {
    name: `${name} Oy`,
    businessId: businessId(),
    form: 'COMPANY',
    language: 'FI',
  });
  const soteriNumber = `9${String(Date.now()).slice(-7)}`;
  const unit = await officer.post('/units', {
    producerId: producer.id,
    name,
    type: 'DAY_ACTIVITY',
    language: 'FI',
    soteriNumber,
  });
  await officer.post('/relations', { unitId: unit.id, type: 'CONTRACT', validFrom: '2024-01-01' });
  return { id: unit.id, name, soteriNumber };
}

/** A contract under which the unit is measured; answers its id. */
export async function contractWith(officer: Calls, unit: Unit, from: string, terms = {}): Promise<string> {
  const agreement = await officer.post('/agreements', {
    type: 'CONTRACT',
    name: `Ostopalvelu ${unit.name} ${mark}`,
    parties: [{ type: 'UNIT', partyId: unit.id, measured: true }],
    terms: {
      validFrom: from,
      services: [],
      lots: [],
      options: [],
      notices: [],
      contents: [],
      consequences: [],
      ...terms,
    },
  });
  return agreement.id;
}

/** At least so much is to be reached; answers the id of the target. */
export async function atLeast(
  officer: Calls,
  agreementId: string,
  indicatorId: string,
  value: number,
  validFrom: string,
): Promise<string> {
  const aim = { comparator: 'AT_LEAST', value, validFrom, weight: 1 };
  return (await officer.post('/targets', { agreementId, indicatorId, aim })).id;
}
