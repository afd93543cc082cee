// The texts of all rooms in this language, each under its room's name; one chunk that is loaded when it is needed.
// What later.ts names comes with its own pages.
const rooms = import.meta.glob<Record<string, unknown>>(
  [
    '/src/*/i18n/en.json',
    '/src/*/*/i18n/en.json',
    '!/src/audit/i18n/en.json',
    '!/src/criteria/i18n/en.json',
    '!/src/decision/i18n/en.json',
    '!/src/identity/keys/i18n/en.json',
    '!/src/notice/bodies/i18n/en.json',
    '!/src/plan/i18n/en.json',
    '!/src/insight/comparison/i18n/en.json',
  ],
  { eager: true, import: 'default' },
);

export default Object.fromEntries(
  Object.entries(rooms).map(([path, texts]) => [path.split('/').at(-3)!, texts]),
);
