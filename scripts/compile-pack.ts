// Checks the shipped pack and compiles it to data: `node scripts/compile-pack.ts`.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileSchemas } from './compile-schemas.ts';
import { writeGenerated } from './lib/generated.ts';
import { inRoot } from './lib/paths.ts';

const folder = inRoot('data', 'pack');

/**
 * Writes `server/generated/`: the schemas as functions, and the shipped pack as data.
 * @throws with one line `file:line:column message` for each problem of the pack
 */
export async function compilePack(): Promise<void> {
  await compileSchemas();
  // These need the schemas just compiled.
  const { loadPack } = await import('../server/src/knowledge/load-pack.ts');
  const { buildKnowledge } = await import('../server/src/knowledge/build-knowledge.ts');
  const { packUp } = await import('../server/src/knowledge/compiled-pack.ts');

  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.yaml')).sort();
  const files = await Promise.all(
    paths.map(async (path) => ({ path: path.replaceAll('\\', '/'), text: await readFile(`${folder}/${path}`, 'utf8') })),
  );
  const pack = loadPack(files, { root: 'data/pack', layer: 'shipped' });
  const { problems } = buildKnowledge([pack], 1);

  const json = JSON.stringify(packUp(pack));
  // In a function, whose text an engine lets go of once it has been called: a megabyte.
  await writeGenerated('shipped-pack.js', `export function shippedPack() {\n  return ${JSON.stringify(json)};\n}\n`);
  await writeGenerated('shipped-pack.d.ts', '/** JSON. */\nexport declare function shippedPack(): string;\n');
  if (problems.length > 0) {
    const lines = problems.map(
      ({ pack: root, file, range: { start }, message }) => `${root}/${file}:${start.line + 1}:${start.character + 1} ${message.en}`,
    );
    throw new Error(`The shipped pack has ${problems.length} problem(s):\n${lines.join('\n')}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await compilePack();
    console.log('Compiled data/ to server/generated/.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
