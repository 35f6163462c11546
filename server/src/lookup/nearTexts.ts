import { END } from "./letters.ts";
import type { Range, SortedTexts } from "./sortedTexts.ts";

/** Texts that begin with the same `depth` letters, and how many edits away these are from what is typed. */
export interface NearRange extends Range {
  readonly depth: number;
  readonly edits: number;
}

/** Cells of a row that are kept: those so near the diagonal that they can matter. */
const width = 8;
/** With no edit left, letters of so many texts are not gone through but looked up. */
const fewTexts = 32;

/**
 * Finds the texts that begin with what is typed but for a few edits: a letter too many, a missing one, a wrong one,
 * or two neighbours in the wrong order, with a letter more or less between them.
 *
 * Texts in order are a tree: those that begin alike stand side by side. It is gone down letter by letter with a row of the
 * table of edit distances for each (Damerau's, of which only cells near the diagonal matter), and no further than some
 * cell is within the limit. So every text is found, and what it costs hardly grows with their number.
 */
export class NearTexts {
  readonly #texts: SortedTexts;
  /** A row for each letter gone down, and the letters. */
  #rows = new Uint8Array(width * 64);
  #path = new Uint8Array(64);
  #typed: Uint8Array = new Uint8Array(0);
  #limit = 0;
  #goesOn = false;
  /** Letters of the texts that stand before those gone down. */
  #above = 0;
  #found: NearRange[] = [];

  constructor(texts: SortedTexts) {
    this.#texts = texts;
  }

  /**
   * Ranges may lie in each other: of a text, the one with the fewest edits counts.
   * @param limit at most 2 edits
   * @param from texts whose beginning has been compared already, with what is typed before
   */
  find(typed: Uint8Array, limit: number, from: readonly NearRange[] = this.#all): readonly NearRange[] {
    return this.#find(typed, limit, from, false);
  }

  /** The same for a part of what is typed, with every range from which the rest may go on. */
  begin(typed: Uint8Array, limit: number): readonly NearRange[] {
    return this.#find(typed, limit, this.#all, true);
  }

  get #all(): readonly NearRange[] {
    return [{ ...this.#texts.all, depth: 0, edits: 0 }];
  }

  #find(typed: Uint8Array, limit: number, from: readonly NearRange[], goesOn: boolean): readonly NearRange[] {
    const deepest = typed.length + limit + 2;
    if (this.#path.length < deepest) {
      this.#rows = new Uint8Array(width * deepest);
      this.#path = new Uint8Array(deepest);
    }
    this.#typed = typed;
    this.#limit = limit;
    this.#goesOn = goesOn;
    this.#found = [];
    for (const { from: first, to, depth, edits } of from) {
      if (first >= to || edits > limit) continue;
      for (let cell = 0; cell <= 2 * limit; cell++) this.#rows[cell] = cell < limit ? limit + 1 : Math.min(limit + 1, edits + cell - limit);
      this.#above = depth;
      this.#visit(first, to, 0);
    }
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** Texts that begin with the letters gone down so far. */
  #visit(from: number, to: number, row: number): void {
    const limit = this.#limit;
    const rows = this.#rows;
    const first = row * width;
    let least = limit + 1;
    for (let cell = 0; cell <= 2 * limit; cell++) least = Math.min(least, rows[first + cell] as number);
    const whole = this.#typed.length - row + limit;
    if (whole < 0) return;
    const edits = whole <= 2 * limit ? (rows[first + whole] as number) : limit + 1;
    if (edits <= limit) {
      this.#found.push({ from, to, depth: this.#above + row, edits });
      // Further down it gets no better.
      if (edits === least && !this.#goesOn) return;
    }
    if (least === limit && to - from > fewTexts) this.#follow(from, to, row);
    else this.#branch(from, to, row);
  }

  /** Goes down by each letter that follows. */
  #branch(from: number, to: number, row: number): void {
    const texts = this.#texts;
    const depth = this.#above + row;
    for (let next = from; next < to; ) {
      const letter = texts.letterAt(next, depth);
      const end = texts.endOf(next, to, depth, letter);
      if (letter !== END && this.#compare(letter, row)) this.#visit(next, end, row + 1);
      next = end;
    }
  }

  /** Goes down by the letters that must follow, as no edit is left. */
  #follow(from: number, to: number, row: number): void {
    const typed = this.#typed;
    const last = Math.min(typed.length, row + this.#limit + 1);
    const first = Math.max(0, row - this.#limit - 1);
    for (let i = first; i < last; i++) {
      const letter = typed[i] as number;
      if (typed.indexOf(letter, first) < i || !this.#compare(letter, row)) continue;
      const range = this.#texts.withLetter({ from, to }, this.#above + row, letter);
      if (range.from < range.to) this.#visit(range.from, range.to, row + 1);
    }
  }

  /** Fills the row behind a letter that follows the first so many; false where all of it is too far. */
  #compare(letter: number, row: number): boolean {
    const rows = this.#rows;
    const typed = this.#typed;
    const path = this.#path;
    const limit = this.#limit;
    const far = limit + 1;
    const last = 2 * limit;
    // Rows one, two and three letters up.
    const up = row * width;
    const up2 = up - width;
    const up3 = up2 - width;
    path[row] = letter;
    let isNear = false;
    let left = far;
    for (let cell = 0; cell <= last; cell++) {
      const column = row + 1 - limit + cell;
      let cost = far;
      if (column >= 0 && column <= typed.length) {
        const own = column === 0 ? -1 : (typed[column - 1] as number);
        if (column > 0) cost = Math.min(left + 1, (rows[up + cell] as number) + (own === letter ? 0 : 1));
        if (cell < last) cost = Math.min(cost, (rows[up + cell + 1] as number) + 1);
        // Two neighbours in the wrong order …
        if (row > 0 && column > 1 && typed[column - 2] === letter) {
          if (own === path[row - 1]) cost = Math.min(cost, (rows[up2 + cell] as number) + 1);
          // … and a letter between them is missing,
          if (row > 1 && cell < last && own === path[row - 2]) cost = Math.min(cost, (rows[up3 + cell + 1] as number) + 2);
        }
        // or one too many.
        if (row > 0 && column > 2 && cell > 0 && typed[column - 3] === letter && own === path[row - 1]) cost = Math.min(cost, (rows[up2 + cell - 1] as number) + 2);
        cost = Math.min(cost, far);
      }
      rows[up + width + cell] = cost;
      left = cost;
      if (cost <= limit) isNear = true;
    }
    return isNear;
  }
}
