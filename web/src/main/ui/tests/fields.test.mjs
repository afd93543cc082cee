import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';

const { pathsOf } = await load('kernel/form/paths.ts');
const { numberOf } = await load('kernel/form/number.ts');

describe('a pattern of fields', () => {
  it('means every row and every name by its star', () => {
    assert.deepEqual(pathsOf({ rows: [{}, {}] }, 'rows.*.on'), ['rows.0.on', 'rows.1.on']);
    assert.deepEqual(pathsOf({ agreed: { FINE: {}, END: {} } }, 'agreed.*.amount.euros'), [
      'agreed.FINE.amount.euros',
      'agreed.END.amount.euros',
    ]);
  });

  it('means nothing where there are no rows, and itself without a star', () => {
    assert.deepEqual(pathsOf({}, 'rows.*.on'), []);
    assert.deepEqual(pathsOf({}, 'day'), ['day']);
  });
});

describe('a number that a person wrote', () => {
  it('may have a comma, spaces between thousands and a minus of print', () => {
    assert.deepEqual(['12,5', '1 234', '−3', ' '].map(numberOf), [12.5, 1234, -3, null]);
  });

  it('stays as it was written where it is none', () => {
    for (const text of ['sata', '1,2,3', '5 %']) assert.equal(numberOf(text), text);
  });
});
