import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const module = fileURLToPath(new URL('../../../../', import.meta.url));

/** The bundle under test; what `java -jar` starts. */
export const bundleJar = join(module, 'target', 'valvomo', 'valvomo.jar');

/** Everything the browser tests write. */
export const work = join(module, 'target', 'e2e');
