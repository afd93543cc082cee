import type { SessionView } from './contract';

/** Loaded when it is needed: most people never work without a connection. */
const readings = () => import('@/kernel/device/readings');

const LAST = '';
const SESSION = '/session';

export async function keepSession(session: SessionView): Promise<void> {
  const { keepReading } = await readings();
  await keepReading(LAST, SESSION, { ...session, csrfToken: '' });
}

/** Who was signed in here when there was a connection; only what stands on the device can be read in their name. */
export async function keptSession(): Promise<SessionView | undefined> {
  const { keptReading } = await readings();
  return keptReading<SessionView>(LAST, SESSION);
}

/** Nothing that was read stays on the device; what has not been sent yet does, and goes out in its writer's name. */
export async function forgetDevice(): Promise<void> {
  const { forgetReadings } = await readings();
  await forgetReadings();
}
