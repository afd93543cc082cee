import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';

const { sparkline } = await load('agreement/sparkPath.ts');

describe('figures as a line', () => {
  it('draws nothing where nothing is known', () => {
    assert.equal(sparkline([], 5), null);
    assert.equal(sparkline([null, null], null), null);
  });

  it('draws a single figure as a dot in the middle', () => {
    assert.deepEqual(sparkline([7], null), { path: 'M50 15L50 15', aim: null });
  });

  it('sets a single figure above or below its aim', () => {
    assert.deepEqual(sparkline([9], 4), { path: 'M50 3L50 3', aim: 27 });
    assert.deepEqual(sparkline([2], 4), { path: 'M50 27L50 27', aim: 3 });
  });

  it('joins figures that follow one another and leaves gaps open', () => {
    assert.equal(sparkline([0, 10], null).path, 'M3 27L97 3');
    assert.equal(sparkline([0, null, 10], null).path, 'M3 27L3 27M97 3L97 3');
    assert.equal(sparkline([0, 5, null, 10], null).path.match(/M/g).length, 2);
  });

  it('draws negative figures, and equal ones in the middle', () => {
    assert.equal(sparkline([-20, 20], 0).aim, 15);
    assert.equal(sparkline([4, 4], 4).path, 'M3 15L97 15');
  });
});
