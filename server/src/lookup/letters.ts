import { foldUnits } from "../language/fold.ts";

// Folded text as one byte a letter: what the index for completion is made of.

/** Stands behind each text. */
export const END = 0;
export const SPACE = 1;
/** Codes are below this, so that three of them fit into 18 bits. */
export const codes = 64;

/** Letters of other alphabets share the codes that are left: what is found by them is only a candidate. */
const firstShared = 38;

const codeOf = new Uint8Array(0x10000);
for (let unit = 1; unit < codeOf.length; unit++) {
  if (unit === 32) codeOf[unit] = SPACE;
  else if (unit >= 48 && unit <= 57) codeOf[unit] = unit - 48 + 2;
  else if (unit >= 97 && unit <= 122) codeOf[unit] = unit - 97 + 12;
  else codeOf[unit] = firstShared + (unit % (codes - firstShared));
}

/** 1 for the letters that German and English endings are made of; see `Words`. */
export const isEndingLetter = new Uint8Array(codes);
for (const letter of "enrsmiuayo") isEndingLetter[codeOf[letter.charCodeAt(0)] as number] = 1;

let units = new Uint16Array(1 << 9);

/** Writes the letters of a text as `foldText` folds it, and returns where they end. There must be room for twice the text. */
export function writeLetters(text: string, out: Uint8Array, at: number, umlauts = true): number {
  if (units.length < text.length * 2) units = new Uint16Array(text.length * 4);
  const length = foldUnits(text, units, umlauts);
  for (let i = 0; i < length; i++) out[at + i] = codeOf[units[i] as number] as number;
  return at + length;
}

/**
 * The letters of a text.
 * @param umlauts false where `ae`, `oe` and `ue` are not umlauts but just that
 */
export function lettersOf(text: string, umlauts = true): Uint8Array {
  const out = new Uint8Array(text.length * 2);
  return out.slice(0, writeLetters(text, out, 0, umlauts));
}

/** False where a letter stands for others too, so that what is found by it must be compared as text. */
export function areExact(letters: Uint8Array): boolean {
  return letters.every((code) => code < firstShared);
}
