// Writes docs/checks.md from what the checks themselves say: `npm run checks-doc`.
import { writeFile } from 'node:fs/promises';
import { inRoot } from './lib/paths.ts';
import { checksDocument } from '../server/src/render/checksDocument.ts';

await writeFile(inRoot('docs', 'checks.md'), checksDocument());
