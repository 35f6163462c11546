// language/: text and nothing else: no records, no documents, no LSP. Parsing never throws; positions are UTF-16 offsets.

/** The table's value for `ß`, which stands for two letters. */
export const ESZETT = 1;

/** Alphabets whose letters are folded one by one; of the larger scripts every unit stands for itself. */
const alphabets: readonly (readonly [number, number])[] = [
  [0x00, 0x300],
  [0x370, 0x590],
  [0x1e00, 0x2000],
  [0xff01, 0xff5f],
];
const wholeScripts: readonly (readonly [number, number])[] = [
  [0x3041, 0x3100],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a4],
];

/**
 * The folded form of every UTF-16 unit: lower case, without accents. 0 for what is no part of a word.
 * `ß` folds to ESZETT, which readers of the table spell out as two `s`.
 */
export const folded: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [from, to] of wholeScripts) for (let code = from; code < to; code++) table[code] = code;
  for (const [from, to] of alphabets) {
    for (let code = from; code < to; code++) {
      const character = String.fromCharCode(code);
      if (/[\p{L}\p{N}]/u.test(character)) table[code] = character.normalize("NFKD").toLowerCase().charCodeAt(0);
    }
  }
  table["ß".charCodeAt(0)] = ESZETT;
  table["ẞ".charCodeAt(0)] = ESZETT;
  return table;
}

/** True where the unit belongs to a word: a letter or a digit. NaN, which stands behind a text's end, does not. */
export function isWordUnit(unit: number): boolean {
  return (folded[unit] ?? 0) !== 0;
}

/**
 * A text for comparing without regard to case, accents, spaces and hyphens:
 * `Räte für digitale Partnerschaft` → `rate fur digitale partnerschaft`; `ae`, `oe`, `ue` count as umlauts.
 */
export function foldText(text: string): string {
  if (scratch.length < text.length * 2) scratch = new Uint16Array(text.length * 4);
  const length = foldUnits(text, scratch);
  let out = "";
  for (let i = 0; i < length; i++) out += String.fromCharCode(scratch[i] as number);
  return out;
}

let scratch = new Uint16Array(1 << 9);

/**
 * Writes the units of the folded text and returns how many they are. There must be room for twice the text.
 * @param umlauts false where `ae`, `oe` and `ue` are not umlauts but just that
 */
export function foldUnits(text: string, out: Uint16Array, umlauts = true): number {
  let length = 0;
  let previous = 0;
  let beforePrevious = 0;
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const letter = folded[unit] as number;
    if (letter === 0) {
      if (isIgnorable(unit)) continue;
      gap = length > 0;
      previous = beforePrevious = 0;
      continue;
    }
    if (gap) {
      out[length++] = 32;
      gap = false;
    }
    if (letter === ESZETT) {
      out[length++] = 115;
      out[length++] = 115;
      beforePrevious = previous = 115;
    } else if (umlauts && letter === 101 && isUmlautBase(previous, beforePrevious)) {
      beforePrevious = previous;
      previous = 101;
    } else {
      out[length++] = letter;
      beforePrevious = previous;
      previous = letter;
    }
  }
  return length;
}

/** True where an `e` after these letters may spell an umlaut: `Raete`, but not `neue`, `Quelle`, `Treue`. */
export function isUmlautBase(previous: number, beforePrevious: number): boolean {
  if (previous === 97 || previous === 111) return true;
  return (
    previous === 117 &&
    beforePrevious !== 113 &&
    beforePrevious !== 101 &&
    beforePrevious !== 97 &&
    beforePrevious !== 111
  );
}

/** Combining accents, soft hyphens and zero-width marks: invisible to a reader. */
export function isIgnorable(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x300 && (unit < 0x370 || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff))
  );
}
