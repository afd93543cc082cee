/**
 * Has the browser keep the house itself (pages and scripts, never data), so that a page opens without a
 * connection. Not in development, where the scripts change while one looks.
 */
export async function keepShell(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/service-worker.js');
  } catch (refusal) {
    // a browser that forbids it loses the reload without a connection, nothing else
    console.warn('Valvomo is not kept on this device', refusal);
  }
}
