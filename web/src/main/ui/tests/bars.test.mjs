import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';

const { bars } = await load('insight/comparison/bars.ts');

describe('bars of figures that are compared', () => {
  it('begin at zero and share the scale of the largest', () => {
    assert.deepEqual(bars([50, 100]), [
      { left: 0, width: 50 },
      { left: 0, width: 100 },
    ]);
  });

  it('lie to the left of zero where the figure is negative, and nothing is cut off', () => {
    assert.deepEqual(bars([-20, 60]), [
      { left: 0, width: 25 },
      { left: 25, width: 75 },
    ]);
    assert.deepEqual(bars([-40, -10]), [
      { left: 0, width: 100 },
      { left: 75, width: 25 },
    ]);
  });

  it('stay within their track', () => {
    for (const bar of bars([-100, -3, 0, 0.5, 97])) {
      assert.ok(bar.left >= 0 && bar.width >= 0 && bar.left + bar.width <= 100 + 1e-9, JSON.stringify(bar));
    }
  });

  it('are none where there is no figure, and of no length at zero', () => {
    assert.deepEqual(bars([null, 4]), [null, { left: 0, width: 100 }]);
    assert.deepEqual(bars([0, null]), [{ left: 0, width: 0 }, null]);
    assert.deepEqual(bars([]), []);
  });
});
