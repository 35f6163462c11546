// Our recogniser as a side of the comparison.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IndexStore } from '../../../server/src/lookup/indexFile.ts';
import type { NameTable } from '../../../server/src/lookup/nameTable.ts';
import type { Mention } from '../../../server/src/lookup/lookup.ts';
import { LayeredNames } from '../../../server/src/lookup/layeredNames.ts';
import { NameIndex } from '../../../server/src/lookup/nameIndex.ts';
import { Recogniser } from '../../../server/src/lookup/recognise.ts';
import { finished } from '../../../server/src/lookup/steps.ts';
import { storedNames } from '../../../server/src/lookup/storedIndex.ts';
import { generateNames, packSeed } from '../generate/names.ts';
import { heldBytes } from '../memory.ts';
import { type Built, type Scan, type Scanned, scanner } from './scan.ts';

let table: NameTable;
/** An index, and what it found last, as drafts keep it. */
interface InUse {
  readonly recogniser: Recogniser;
  found: readonly (readonly Mention[])[];
}
/** The latest last, and the one before it. */
const inUse: InUse[] = [];

export const tasks = {
  names(forms: number): void {
    ({ table } = generateNames(forms, packSeed));
  },

  /**
   * Builds the index anew, so that nothing is remembered of what was read before.
   *
   * The one before is kept meanwhile with what it found, as in the server, where it is in use until the new one stands.
   * Were there none for a moment, V8 would throw away the code that it has compiled for it, and what comes next would
   * measure the compiler.
   */
  build(): Built {
    inUse.splice(0, inUse.length - 1);
    const before = heldBytes();
    const began = performance.now();
    const index = new NameIndex(new LayeredNames(table));
    inUse.push({ recogniser: new Recogniser(index), found: [] });
    const milliseconds = performance.now() - began;
    return { milliseconds, bytes: heldBytes() - before, indexBytes: index.base.bytes };
  },

  /** Times in milliseconds from having the names to being ready, with the index in a file. */
  restore(times: number): readonly number[] {
    const folder = mkdtempSync(join(tmpdir(), 'communique-index-'));
    let written = 0;
    const store: IndexStore = {
      *read(name) {
        yield;
        return written > 0 ? readFileSync(join(folder, name)) : undefined;
      },
      write(name, file) {
        written++;
        writeFileSync(join(folder, name), file);
      },
    };
    try {
      finished(storedNames(table, store));
      return Array.from({ length: times }, () => {
        const began = performance.now();
        const recogniser = new Recogniser(new NameIndex(new LayeredNames(table), finished(storedNames(table, store))));
        const milliseconds = performance.now() - began;
        inUse.splice(0, inUse.length, { recogniser, found: [] });
        if (written !== 1) throw new Error('The index was built although there is a file of it.');
        return milliseconds;
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },

  scan(what: Scan): Scanned {
    const latest = inUse.at(-1);
    if (latest === undefined) throw new Error('There is no index yet.');
    const { recogniser } = latest;
    const found: (readonly Mention[])[] = [];
    const scanned = scanner(({ text, language }) => {
      const mentions = recogniser.mentions(text, language);
      found.push(mentions);
      return mentions.length;
    })(what);
    latest.found = found;
    return scanned;
  },
};
