// The texts of all rooms in this language, each under its room's name; one chunk that is loaded when it is needed.
// What later.ts names comes with its own pages.
const rooms = import.meta.glob<Record<string, unknown>>(
  [
    '/src/*/i18n/fi.json',
    '/src/*/*/i18n/fi.json',
    '!/src/audit/i18n/fi.json',
    '!/src/criteria/i18n/fi.json',
    '!/src/decision/i18n/fi.json',
    '!/src/identity/keys/i18n/fi.json',
    '!/src/notice/bodies/i18n/fi.json',
    '!/src/plan/i18n/fi.json',
    '!/src/insight/comparison/i18n/fi.json',
  ],
  { eager: true, import: 'default' },
);

export default Object.fromEntries(
  Object.entries(rooms).map(([path, texts]) => [path.split('/').at(-3)!, texts]),
);
