import { expect, test } from '@playwright/test';
import { callsOf, planToAssess } from '../harness/calls.js';
import { mark } from '../harness/days.js';
import { comesIn } from '../harness/people.js';
import { ownUnit } from '../harness/units.js';

test('a figure of the manager opens the rows that it counts', async ({ browser }) => {
  const officer = await callsOf(browser, 'officer');
  const provider = await callsOf(browser, 'provider-own');
  // rests on no criterion, so it has no theme
  await planToAssess(officer, provider, await ownUnit(provider.page, 'OWN'), `Teematon ${mark}`);
  await officer.leave();
  await provider.leave();

  const manager = await comesIn(browser, 'manager');
  for (const [division, slice, filter] of [
    ['Vakavuus', 'Vakava: olennaisesti vaarantava', 'severity=SERIOUS'],
    ['Teema', 'Ei määritelty', 'theme=NONE'],
  ]) {
    await manager.goto('/insight');
    const row = manager
      .getByRole('region', { name: division })
      .getByRole('row')
      .filter({ has: manager.getByRole('link', { name: slice, exact: true }) });
    const figure = Number(await row.getByRole('cell').first().innerText());
    expect(figure, slice).toBeGreaterThan(0);

    await row.getByRole('link', { name: slice, exact: true }).click();

    await expect(manager).toHaveURL(new RegExp(`open=true.*${filter}`));
    const rows = manager
      .getByRole('main')
      .getByRole('row')
      .filter({ has: manager.getByRole('cell') });
    await expect(rows).toHaveCount(figure);
  }

  for (const [name, filter] of [
    ['Positiivisia havaintoja', 'severity=POSITIVE'],
    ['Kehittämissuosituksia', 'severity=RECOMMENDATION'],
  ]) {
    await manager.goto('/insight');
    const fact = manager.locator('dl > div').filter({ has: manager.getByText(name, { exact: true }) });
    const figure = Number(await fact.getByRole('link').innerText());
    await fact.getByRole('link').click();
    await expect(manager).toHaveURL(new RegExp(`${filter}.*maxAgeDays=364`));
    await expect(
      manager
        .getByRole('main')
        .getByRole('row')
        .filter({ has: manager.getByRole('cell') }),
    ).toHaveCount(figure);
  }
  await manager.context().close();
});
