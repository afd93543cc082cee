import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import packaged, { inflate } from '@sparticuz/chromium';
import { work } from './places.js';

/**
 * Finds a Chromium that runs here and puts its place into the environment of the tests: the one of
 * CHROMIUM_PATH, or the one that comes inside an npm package, so that nothing must be installed.
 */
export async function prepareBrowser(): Promise<void> {
  const own = process.env.CHROMIUM_PATH;
  process.env.VALVOMO_CHROMIUM = own || (await unpacked());
  if (!runs(process.env.VALVOMO_CHROMIUM)) {
    throw new Error(`${process.env.VALVOMO_CHROMIUM} does not run; set CHROMIUM_PATH to one that does`);
  }
}

// In a folder of its version: the package itself would take what lies in the common temporary folder.
async function unpacked(): Promise<string> {
  const { file, version } = packageOfChromium();
  const folder = join(work, `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const executable = await packaged.executablePath();
    useFonts(folder);
    if (!runs(executable)) {
      await inflate(join(dirname(file), 'bin', 'al2023.tar.br'));
      useLibraries(join(folder, 'al2023', 'lib'));
    }
    return executable;
  } finally {
    restore('TMPDIR', before);
  }
}

function packageOfChromium(): { file: string; version: string } {
  const built = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const file = join(dirname(built), '..', 'package.json');
  return { file, version: JSON.parse(readFileSync(file, 'utf8')).version };
}

// A bare machine has no font at all; the package brings one.
function useFonts(folder: string): void {
  if (existsSync('/etc/fonts/fonts.conf') && hasFonts('/usr/share/fonts')) return;
  const settings = join(folder, 'fonts.conf');
  const places = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(settings, `<?xml version="1.0"?><fontconfig>${places}</fontconfig>`);
  process.env.FONTCONFIG_FILE = settings;
}

function hasFonts(folder: string): boolean {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc)$/.test(String(name)))
  );
}

// Nor has it the libraries for certificates that Chromium links to.
function useLibraries(folder: string): void {
  const others = process.env.LD_LIBRARY_PATH;
  process.env.LD_LIBRARY_PATH = others ? `${folder}:${others}` : folder;
}

function runs(executable: string): boolean {
  try {
    execFileSync(executable, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) {
    delete process.env[name];
  } else {
    process.env[name] = value;
  }
}
