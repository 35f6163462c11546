// What any recogniser has to do at least: read the characters, or split them into folded words.
import { ESZETT, folded, isUmlautBase } from '../../../server/src/language/fold.ts';
import { TextWords } from '../../../server/src/language/textWords.ts';
import { type Scan, type Scanned, scanner } from './scan.ts';

const prime = 16777619;
const starts = new Int32Array(1 << 16);
const ends = new Int32Array(1 << 16);
const hashes = new Int32Array(1 << 16);

/** Reads every character and does next to nothing with it. */
function characters(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum & 1;
}

/** Splits into words and hashes each without regard to case, accents and the spelling of umlauts, as names are compared. */
function words(text: string): number {
  let count = 0;
  let i = 0;
  while (i < text.length) {
    let letter = folded[text.charCodeAt(i)] as number;
    if (letter === 0) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0x811c9dc5 | 0;
    let previous = 0;
    let beforePrevious = 0;
    do {
      if (letter === ESZETT) {
        hash = Math.imul(Math.imul(hash ^ 115, prime) ^ 115, prime);
        beforePrevious = previous = 115;
      } else {
        // `ae` is folded as `ä` is.
        if (letter !== 101 || !isUmlautBase(previous, beforePrevious)) hash = Math.imul(hash ^ letter, prime);
        beforePrevious = previous;
        previous = letter;
      }
      letter = ++i < text.length ? (folded[text.charCodeAt(i)] as number) : 0;
    } while (letter !== 0);
    starts[count] = start;
    ends[count] = i;
    hashes[count] = hash;
    count = (count + 1) & 0xffff;
  }
  return count;
}

const own = new TextWords();

export const tasks = {
  characters: (what: Scan): Scanned => scanner(({ text }) => characters(text))(what),
  words: (what: Scan): Scanned => scanner(({ text }) => words(text))(what),
  /** Our own split into words, which does not fold them: what is known of a word hangs on how it is written. */
  own: (what: Scan): Scanned =>
    scanner(({ text }) => {
      own.read(text);
      return own.count;
    })(what),
};
