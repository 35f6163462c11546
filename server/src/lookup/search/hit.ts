// A name that what is typed leads to.

import { compareTexts } from "../compareTexts.ts";
import type { IndexedName } from "../nameTable.ts";
import type { Typed } from "../phrases.ts";
import type { SearchLayer } from "../searchLayer.ts";

/** A name that what is typed leads to. */
export interface Hit {
  readonly layer: SearchLayer;
  readonly name: IndexedName;
  readonly typed: Typed;
  /** 0 to 1. */
  readonly quality: number;
  /** The name continued from the words already typed, where they begin it in some inflection. */
  readonly continued?: string;
}

/** The least quality of a name that is begun by what is typed. */
export const begunQuality = 0.9;

/** An order of names for where nothing else decides. */
export function byName(one: Hit, other: Hit): number {
  return (
    one.name.text.length - other.name.text.length ||
    compareTexts(one.name.text, other.name.text) ||
    compareTexts(one.name.ref, other.name.ref) ||
    compareTexts(one.name.language, other.name.language) ||
    other.typed.words.length - one.typed.words.length
  );
}
