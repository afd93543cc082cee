// The texts of all rooms in this language, each under its room's name; one chunk that is loaded when it is needed.
const rooms = import.meta.glob<Record<string, unknown>>(['/src/*/i18n/en.json', '/src/*/*/i18n/en.json'], {
  eager: true,
  import: 'default',
});

export default Object.fromEntries(
  Object.entries(rooms).map(([path, texts]) => [path.split('/').at(-3)!, texts]),
);
