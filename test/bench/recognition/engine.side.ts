// Our recogniser as a side of the comparison.
import type { NameTable } from '../../../server/src/lookup/nameTable.ts';
import { LayeredNames } from '../../../server/src/lookup/layeredNames.ts';
import { NameIndex } from '../../../server/src/lookup/nameIndex.ts';
import { Recogniser } from '../../../server/src/lookup/recognise.ts';
import { generateNames, packSeed } from '../generate/names.ts';
import { heldBytes } from '../memory.ts';
import { type Built, type Scan, type Scanned, scanner } from './scan.ts';

let table: NameTable;
let recogniser: Recogniser | undefined;

export const tasks = {
  names(forms: number): void {
    ({ table } = generateNames(forms, packSeed));
  },

  /** Builds the index anew, so that nothing is remembered of what was read before. */
  build(): Built {
    recogniser = undefined;
    const before = heldBytes();
    const began = performance.now();
    const index = new NameIndex(new LayeredNames(table));
    recogniser = new Recogniser(index);
    const milliseconds = performance.now() - began;
    return { milliseconds, bytes: heldBytes() - before, indexBytes: index.base.bytes };
  },

  scan: (what: Scan): Scanned => scanner(({ text, language }) => recogniser?.mentions(text, language).length ?? 0)(what),
};
