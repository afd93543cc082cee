// Fails when a language lacks a text or has one too many, when the placeholders of a text differ between
// languages, when the code asks for a text that does not exist, and when a process picture lacks a word.
import { readFileSync } from 'node:fs';
import { wrongInPictures } from './drawn.mjs';
import { glob } from './files.mjs';

const LANGUAGES = ['fi', 'sv', 'en'];
const wrong = [];

function flat(texts, prefix = '', into = {}) {
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') into[prefix + key] = value;
    else flat(value, `${prefix}${key}.`, into);
  }
  return into;
}
const placeholders = (text) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort().join(' ');

const known = new Set();
for (const fiFile of glob('src', /\/i18n\/fi\.json$/)) {
  const room = fiFile.split('/').at(-3);
  const [fi, ...others] = LANGUAGES.map((language) =>
    flat(JSON.parse(readFileSync(fiFile.replace('fi.json', `${language}.json`), 'utf8'))),
  );
  Object.keys(fi).forEach((key) => known.add(`${room}.${key}`));
  others.forEach((texts, index) => {
    const language = LANGUAGES[index + 1];
    for (const key of Object.keys(fi)) {
      if (!(key in texts)) wrong.push(`${language}: missing ${room}.${key}`);
      else if (!texts[key].trim()) wrong.push(`${language}: empty ${room}.${key}`);
      else if (placeholders(texts[key]) !== placeholders(fi[key]))
        wrong.push(`${language}: other placeholders than fi in ${room}.${key}`);
    }
    for (const key of Object.keys(texts)) if (!(key in fi)) wrong.push(`${language}: extra ${room}.${key}`);
  });
}

const exists = (key) => known.has(key) || known.has(`${key}_other`);
const isGroup = (prefix) => [...known].some((key) => key.startsWith(prefix));

for (const file of glob('src', /\.tsx?$/)) {
  const code = readFileSync(file, 'utf8');
  const uses = code.matchAll(
    /(?:\bt|i18next\.t|exists)\(\s*(?:[\w.!]+(?: === '\w+')?\s*\?\s*)?(['`])([^'`]+)\1(?:\s*:\s*'([^']+)')?|(?:label|i18nKey)[:=]\s*'([a-z]+\.[\w.]+)'/g,
  );
  for (const [, , first, second, label] of uses) {
    for (const key of [first, second, label].filter(Boolean)) {
      const fixed = key.split('${')[0];
      const ok = fixed === key ? exists(key) : isGroup(fixed);
      if (!ok) wrong.push(`${file}: no text for ${key}`);
    }
  }
}

wrong.push(
  ...wrongInPictures(
    LANGUAGES.filter((language) => language !== 'fi'),
    (key) => known.has(key),
  ),
);

if (wrong.length > 0) {
  console.error(`Texts:\n  ${wrong.join('\n  ')}`);
  process.exit(1);
}
console.log(`Texts: ${known.size} keys in ${LANGUAGES.length} languages`);
