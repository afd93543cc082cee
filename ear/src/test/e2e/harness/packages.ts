import { createHash, randomUUID } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

type Entry = { name: string; bytes: Buffer };

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const UTF8 = 0x0800;

/** The same case as another house would have packed it: with ids and a number of its own. */
export function fromAnotherHouse(zip: Buffer): { zip: Buffer; number: string } {
  const entries = unzip(zip);
  const index = entries.find(({ name }) => name === 'index.json')!;
  const ids = new Map<string, string>();
  const renamed = index.bytes
    .toString('utf8')
    .replace(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, (id) => {
      if (!ids.has(id)) ids.set(id, randomUUID());
      return ids.get(id)!;
    });
  const number = `MUU ${randomUUID().slice(0, 12)}`;
  const json = Buffer.from(renamed.replaceAll(JSON.parse(renamed).file.number, number));
  const digest = createHash('sha256').update(json).digest('hex');
  const changed: Record<string, Buffer> = { 'index.json': json, 'index.sha256': Buffer.from(digest) };
  return {
    zip: pack(entries.map(({ name, bytes }) => ({ name, bytes: changed[name] ?? bytes }))),
    number,
  };
}

function unzip(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === CENTRAL) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const size = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const stored = zip.subarray(from, from + size);
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    entries.push({ name, bytes: zip.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored) });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** Nothing is compressed: a reader does not mind. */
function pack(entries: Entry[]): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of entries) {
    const named = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(UTF8, 2);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(named.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    parts.push(word(LOCAL), facts, named, bytes);
    central.push(word(CENTRAL), Buffer.from([20, 0]), facts, place, named);
    at += 4 + facts.length + named.length + bytes.length;
  }
  const directory = Buffer.concat(central);
  const tail = Buffer.alloc(18);
  tail.writeUInt16LE(entries.length, 4);
  tail.writeUInt16LE(entries.length, 6);
  tail.writeUInt32LE(directory.length, 8);
  tail.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, directory, word(END), tail]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
