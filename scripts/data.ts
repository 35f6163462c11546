// Writes docs/data.md from the shipped pack: `npm run data`.
import { writeFile } from 'node:fs/promises';
import { compilePack } from './compile-pack.ts';
import { dataDocument } from './lib/data-document.ts';
import { inRoot } from './lib/paths.ts';
import { buildKnowledge } from '../server/src/knowledge/build-knowledge.ts';

await compilePack();
const { loadShippedPack } = await import('../server/src/knowledge/shipped.ts');
const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
await writeFile(inRoot('docs', 'data.md'), dataDocument(buildKnowledge([loadShippedPack('shipped:')], 1), today));
