// Writes the types of the interface from its checked-in description; with --check it only compares, so that a
// build never goes on with types of an older interface.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const DESCRIPTION = new URL('../../api/openapi.json', import.meta.url);
const TYPES = new URL('../src/api/generated/schema.d.ts', import.meta.url);

const words = '// Written by `npm run api` from web/src/main/api/openapi.json; never by hand.\n';
const types = words + astToString(await openapiTS(JSON.parse(readFileSync(DESCRIPTION, 'utf8'))));

if (process.argv[2] === '--check') {
  const kept = readFileSync(TYPES, 'utf8');
  if (kept !== types) {
    console.error('src/api/generated/schema.d.ts does not follow openapi.json: run npm run api');
    process.exit(1);
  }
} else {
  mkdirSync(new URL('.', TYPES), { recursive: true });
  writeFileSync(TYPES, types);
}
