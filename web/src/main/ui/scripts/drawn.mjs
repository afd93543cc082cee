// What the pictures of the processes say in other languages than Finnish: nothing is missing, nothing is left over.
import { readFileSync } from 'node:fs';
import { glob } from './files.mjs';

const MODELS = '../../../../processes/src/main/java';
const DRAWN = /<(\w*(?:Task|Event|Gateway|Flow)|subProcess|callActivity)((?:\s+[\w:]+="[^"]*")+)/g;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const attribute = (attributes, name) =>
  attributes
    .match(new RegExp(`\\s${name}="([^"]*)"`))?.[1]
    .replace(/&(\w+);/g, (whole, entity) => ENTITIES[entity] ?? whole);

/** What is wrong in the words of the pictures, in sentences; a person's step is called as in the list of steps. */
export function wrongInPictures(languages, hasText) {
  const names = new Set();
  const wrong = [];
  for (const file of glob(MODELS, /\.bpmn20\.xml$/)) {
    for (const [, element, attributes] of readFileSync(file, 'utf8').matchAll(DRAWN)) {
      const step = `kernel.step.${attribute(attributes, 'id')}`;
      const name = attribute(attributes, 'name');
      if (element !== 'userTask') name && names.add(name);
      else if (!hasText(step)) wrong.push(`${file.split('/').at(-1)}: no text for ${step}`);
    }
  }
  if (names.size === 0) wrong.push(`no process models in ${MODELS}`);
  for (const language of languages) {
    const words = JSON.parse(readFileSync(`src/kernel/case/words/${language}.json`, 'utf8'));
    for (const name of names)
      if (!words[name]?.trim()) wrong.push(`${language}: the pictures lack “${name}”`);
    for (const name of Object.keys(words))
      if (!names.has(name)) wrong.push(`${language}: no picture says “${name}” any more`);
  }
  return wrong;
}
