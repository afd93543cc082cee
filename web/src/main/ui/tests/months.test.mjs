import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';

const { byMonth } = await load('agreement/day/months.ts');

describe('days of agreements by month', () => {
  it('stand under their month in the order of days', () => {
    const days = ['2026-09-01', '2026-09-30', '2026-11-02', '2027-09-05'].map((dueOn) => ({ dueOn }));
    assert.deepEqual(
      byMonth(days).map(({ month, days: of }) => [month, of.length]),
      [
        ['2026-09', 2],
        ['2026-11', 1],
        ['2027-09', 1],
      ],
    );
  });

  it('are no months where there are no days', () => {
    assert.deepEqual(byMonth([]), []);
  });
});
