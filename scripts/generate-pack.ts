// Writes a pack of generated terms for measuring and trying: `npm run generate-pack -- --terms 100000 --files 200 --seed 1 FOLDER`.
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writePack } from '../test/bench/generate/pack.ts';
import { step } from './lib/progress.ts';

const { values, positionals } = parseArgs({
  options: {
    terms: { type: 'string', default: '100000' },
    files: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});

/** @throws Error where an option is no whole number, or too small */
function wholeNumber(name: keyof typeof values, least: number): number {
  const value = Number(values[name]);
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new Error(`--${name} takes a whole number from ${least}, not ${JSON.stringify(values[name])}.`);
}

/** @throws Error where no folder is named, or something is in it already */
function emptyFolder(): string {
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new Error('Name the one folder to write the pack to, such as /tmp/pack.');
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty. Name a new folder, or empty it first.`);
  return folder;
}

try {
  const folder = emptyFolder();
  const size = { terms: wholeNumber('terms', 0), files: wholeNumber('files', 1), seed: wholeNumber('seed', 0) };
  await step(`Writing ${size.terms} terms in ${size.files} files to ${folder}`, () => {
    writePack(folder, size);
    return Promise.resolve();
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
