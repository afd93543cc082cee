import { device, type Unsent } from './device';

/** Keeps what was written until the server has it. False: the browser forbids it, or the disk is full. */
export async function keepUnsent(unsent: Unsent): Promise<boolean> {
  const database = await device;
  if (!database) return false;
  try {
    await database.put('unsent', unsent);
    return true;
  } catch {
    return false;
  }
}

/** What this person wrote here and did not get sent. */
export async function findUnsent(username: string, name: string): Promise<Unsent | undefined> {
  const database = await device;
  return database?.get('unsent', [username, name]).catch(() => undefined);
}

export async function dropUnsent(username: string, name: string): Promise<void> {
  const database = await device;
  await database?.delete('unsent', [username, name]).catch(() => null);
}
