// `src`: no file of ours is longer than 400 lines. `dist`: no page's first load of JavaScript is more than
// 350 kB compressed, all that it imports at once and the texts of one language included.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { glob } from './files.mjs';

const LONGEST = 400;
const HEAVIEST = 350;

function checkSource() {
  const long = glob('src', /\.(tsx?|css)$/)
    .filter((file) => !file.includes('/generated/'))
    .map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1])
    .filter(([, lines]) => lines > LONGEST);
  long.forEach(([file, lines]) => console.error(`${file}: ${lines} lines, at most ${LONGEST}`));
  return long.length === 0;
}

function checkBundle() {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
  const sizes = new Map();
  const sizeOf = (file) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length);
    return sizes.get(file);
  };
  const withImports = (key, into = new Set()) => {
    if (into.has(key)) return into;
    into.add(key);
    (manifest[key].imports ?? []).forEach((imported) => withImports(imported, into));
    return into;
  };
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  const texts = Object.keys(manifest).filter((key) => /i18n\/(fi|sv|en)\.ts$/.test(key));
  const largestTexts = texts.sort(
    (one, other) => sizeOf(manifest[other].file) - sizeOf(manifest[one].file),
  )[0];
  const pages = Object.keys(manifest).filter((key) => /Page\.tsx$/.test(key));
  const loads = pages
    .map((page) => {
      const keys = new Set([entry, largestTexts, page].flatMap((key) => [...withImports(key)]));
      const bytes = [...keys].map((key) => sizeOf(manifest[key].file)).reduce((sum, size) => sum + size, 0);
      return { page: page.replace(/^src\//, ''), kB: Math.round(bytes / 1024) };
    })
    .sort((one, other) => other.kB - one.kB);
  loads.forEach(({ page, kB }) => console.log(`First load ${String(kB).padStart(4)} kB  ${page}`));
  return loads.every(({ kB }) => kB <= HEAVIEST);
}

const ok = process.argv[2] === 'dist' ? checkBundle() : checkSource();
if (!ok) {
  console.error(process.argv[2] === 'dist' ? `More than ${HEAVIEST} kB at the first load` : 'Files too long');
  process.exit(1);
}
