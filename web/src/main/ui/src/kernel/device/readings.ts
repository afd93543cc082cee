import { device } from './device';

/** A working day: what is older is not shown to whoever picks the device up. */
const LONGEST = 12 * 60 * 60 * 1000;

/** Keeps what the server said to this person, for when there is no connection. */
export async function keepReading(username: string, address: string, value: unknown): Promise<void> {
  const database = await device;
  // a full disk costs the copy, not the page
  await database?.put('readings', { username, address, value, readAt: Date.now() }).catch(() => null);
}

/** What the server said last; nothing where it was too long ago. */
export async function keptReading<T>(username: string, address: string): Promise<T | undefined> {
  const database = await device;
  const found = await database?.get('readings', [username, address]).catch(() => undefined);
  return found && Date.now() - found.readAt < LONGEST ? (found.value as T) : undefined;
}

/** When the session ends: the device may be picked up by somebody else. */
export async function forgetReadings(): Promise<void> {
  const database = await device;
  await database?.clear('readings').catch(() => null);
}
