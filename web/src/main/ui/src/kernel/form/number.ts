/** A number that a person wrote, with comma or point; null for nothing, the text where it is no number. */
export function numberOf(text: unknown): number | string | null {
  if (text === null || text === undefined || String(text).trim() === '') return null;
  const plain = String(text)
    .trim()
    .replace(/(\d)[\s\u00a0](?=\d{3})/g, '$1')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : String(text);
}
