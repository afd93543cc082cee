import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];
const demo = new URL('../../../../../processes/src/main/resources/demo/register.csv', import.meta.url);

/** A fictional business id (Y-tunnus) with the right check digit; so many in all that no two runs meet. */
export function businessId(): string {
  for (;;) {
    const digits = `9${String(500_000 + Math.floor(Math.random() * 500_000))}`;
    const rest = [...digits].reduce((sum, digit, at) => sum + Number(digit) * WEIGHTS[at], 0) % 11;
    if (rest !== 1) return `${digits}-${rest === 0 ? 0 : 11 - rest}`;
  }
}

/** A file of the register with one row: the columns of the demo's, those not given are empty. */
export function registerFile(cells: Record<string, string>): Buffer {
  const [header] = readFileSync(fileURLToPath(demo), 'utf8').split('\n', 1);
  const columns = header.trim().split(';');
  const unknown = Object.keys(cells).filter((name) => !columns.includes(name));
  if (unknown.length > 0) throw new Error(`the register has no ${unknown.join(', ')}`);
  return Buffer.from(`${header.trim()}\r\n${columns.map((name) => cells[name] ?? '').join(';')}\r\n`);
}
