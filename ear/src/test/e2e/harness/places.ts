import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const module = fileURLToPath(new URL('../../../../', import.meta.url));

/** The bundle under test; what `java -jar` starts. */
export const bundleJar = join(module, 'target', 'valvomo', 'valvomo.jar');

/** Everything the browser tests write. */
export const work = join(module, 'target', 'e2e');

/**
 * The Valvomos under test: in one people walk their paths, in the other every page is looked at meanwhile. Neither
 * sees what the other changes, and two cores have work for both.
 */
export const HOUSES = ['paths', 'pages'] as const;

/** The environment variable that tells the tests where it answers. */
export const urlOf = (house: (typeof HOUSES)[number]) => `VALVOMO_${house.toUpperCase()}_URL`;
