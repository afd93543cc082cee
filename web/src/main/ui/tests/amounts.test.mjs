import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';

const { amountForm, amountOf } = await load('agreement/amounts.ts');

const said = (form) => amountOf({ euros: '', percent: '', per: 'ONCE', ...form });

describe('what follows by agreement', () => {
  it('is kept in whole cents', () => {
    assert.deepEqual(said({ euros: '150,5', per: 'DAY' }), { cents: 15050, percent: null, per: 'DAY' });
    assert.equal(said({ euros: '1,15' }).cents, 115);
    assert.ok(!Number.isInteger(said({ euros: '0,005' }).cents), 'the server refuses a part of a cent');
  });

  it('is nothing where nothing was written, and what is no number is sent as it is', () => {
    assert.equal(said({}), null);
    assert.equal(said({ percent: 'puolet' }).percent, 'puolet');
  });

  it('stands in the form as it was written', () => {
    for (const amount of [
      { cents: 15050, percent: null, per: 'DAY' },
      { cents: null, percent: 0.5, per: 'ONCE' },
    ])
      assert.deepEqual(amountOf(amountForm(amount)), amount);
  });
});
