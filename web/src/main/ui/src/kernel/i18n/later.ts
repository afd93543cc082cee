import i18next from 'i18next';
import { language, type Language } from './i18n';

// texts that few pages show: they come with those pages, and not at the first load of every other
const later = import.meta.glob<Record<string, unknown>>(
  [
    '/src/audit/i18n/*.json',
    '/src/criteria/i18n/*.json',
    '/src/decision/i18n/*.json',
    '/src/identity/keys/i18n/*.json',
    '/src/insight/comparison/i18n/*.json',
    '/src/notice/bodies/i18n/*.json',
    '/src/plan/i18n/*.json',
  ],
  { import: 'default' },
);
const wanted = new Set<string>();

// a page that is opened by its address asks for its texts before there is anything to put them into
let begin: () => void;
const begun = new Promise<void>((resolve) => {
  begin = resolve;
});

/** From now on texts can be kept: what was asked for earlier is waiting for it. */
export const textsBegin = () => begin();

async function load(room: string, spoken: Language): Promise<void> {
  const file = Object.keys(later).find((path) => path.endsWith(`/${room}/i18n/${spoken}.json`));
  if (!file) throw new Error(`no texts of ${room} in ${spoken}`);
  const [texts] = await Promise.all([later[file]!(), begun]);
  i18next.addResourceBundle(spoken, 'valvomo', { [room]: texts }, true, true);
}

/** Something that shows the texts of a room, when they are there. */
export async function withTexts<T>(room: string, what: () => Promise<T>): Promise<T> {
  wanted.add(room);
  const [loaded] = await Promise.all([what(), load(room, language())]);
  return loaded;
}

/** Before another language is shown: what was shown in the last one is shown in this one too. */
export async function loadWanted(spoken: Language): Promise<void> {
  await Promise.all([...wanted].map((room) => load(room, spoken)));
}
