type Layout = { box?: { width: number; height: number }; padding?: number; style?: object };

/** What draws the names in a picture. */
export type TextRenderer = {
  createText(text: string, layout: Layout): SVGElement;
  getDimensions(text: string, layout: Layout): { width: number };
};

const ENDLESS = { width: 10_000, height: 30 };

/**
 * The library guesses from the number of letters where a line ends, and cuts a word that is longer than its place.
 * Here lines end between words, and where a word is longer than the place, the place grows to both sides: places
 * were drawn for Finnish, and other languages are longer in other words.
 */
export function keepWordsWhole(renderer: TextRenderer): void {
  const draw = renderer.createText.bind(renderer);
  renderer.createText = (text, layout) => {
    const { box, padding = 0, style } = layout;
    if (!box || !text) return draw(text, layout);
    const widthOf = (part: string) => Math.ceil(renderer.getDimensions(part, { box: ENDLESS, style }).width);
    const words = text.split(/\s+/);
    const given = box.width - 2 * padding;
    const room = Math.max(given, ...words.map(widthOf));
    const lines = linesOf(words, (line) => widthOf(line) <= room).join('\n');
    const drawn = draw(lines, { ...layout, box: { ...box, width: room + 2 * padding } });
    drawn.setAttribute('transform', `translate(${(given - room) / 2} 0)`);
    return drawn;
  };
}

function linesOf(words: string[], fits: (line: string) => boolean): string[] {
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    return last !== undefined && fits(longer) ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}
