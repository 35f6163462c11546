/** How much of a text is as it was before some edits: so many UTF-16 units at its start and at its end. */
export interface Unchanged {
  readonly start: number;
  readonly end: number;
}

/** Both edits one after the other. */
export function unchangedByBoth(one: Unchanged, other: Unchanged): Unchanged {
  return { start: Math.min(one.start, other.start), end: Math.min(one.end, other.end) };
}

interface Finding {
  readonly mentions: { readonly length: number };
  /** What they mean hangs on what is around. */
  readonly isAmbiguous: boolean;
}

/** What is found in some neighbouring parts of a document; a part is a child of the document, such as a paragraph or a list. */
interface Run<Found> {
  /** The first part: the same object as long as its text is the same. */
  readonly first: object;
  /** What was found, block by block, and where each block starts, from the start of the run. */
  readonly found: Found[];
  readonly starts: number[];
  /** How many mentions there are. */
  count: number;
  isAmbiguous: boolean;
}

/** Parts that a run has at most. */
const longestRun = 8;

/**
 * What is found in a document, in order, in runs of neighbouring parts.
 * After an edit, the runs before it and behind it are taken over, so that only what lies between is gone through.
 */
export class FoundList<Found extends Finding> {
  /** The length of the document. */
  readonly #length: number;
  readonly #runs: readonly Run<Found>[];
  /** Where each run starts in the document. */
  readonly #starts: readonly number[];
  /** How many mentions there are. */
  readonly count: number;

  private constructor(length: number, runs: readonly Run<Found>[], starts: readonly number[], count: number) {
    this.#length = length;
    this.#runs = runs;
    this.#starts = starts;
    this.count = count;
  }

  /** Visits what is found, block by block. */
  visit(visitor: (found: Found, start: number) => void): void {
    for (const [i, { found, starts }] of this.#runs.entries()) {
      for (let k = 0; k < found.length; k++) visitor(found[k] as Found, (this.#starts[i] as number) + (starts[k] as number));
    }
  }

  /** Visits the blocks with mentions whose meaning hangs on what is around. */
  visitAmbiguous(visitor: (found: Found, start: number) => void): void {
    for (const [i, { found, starts, isAmbiguous }] of this.#runs.entries()) {
      if (!isAmbiguous) continue;
      for (const [k, each] of found.entries()) if (each.isAmbiguous) visitor(each, (this.#starts[i] as number) + (starts[k] as number));
    }
  }

  /** What is found here and was not in an earlier list of the document, and what was found there and is not here. */
  since(earlier: FoundList<Found> | undefined): { readonly come: readonly Found[]; readonly gone: readonly Found[] } {
    const now = this.#runs;
    const before = earlier === undefined ? [] : earlier.#runs;
    const shorter = Math.min(now.length, before.length);
    let first = 0;
    while (first < shorter && now[first] === before[first]) first++;
    let last = 0;
    while (last < shorter - first && now[now.length - 1 - last] === before[before.length - 1 - last]) last++;
    const between = (runs: readonly Run<Found>[]): readonly Found[] => runs.slice(first, runs.length - last).flatMap(({ found }) => found);
    return { come: between(now), gone: between(before) };
  }

  /**
   * The list of a document.
   * @param length of the document
   * @param earlier the list before some edits and what they have left as it was, if that is known
   * @param read goes through the document from an offset on, where a part begins: it says of each part that and where it
   * begins, and stops where that gives false; then what is found in its blocks
   */
  static of<Found extends Finding>(
    length: number,
    earlier: { readonly list: FoundList<Found>; readonly unchanged: Unchanged } | undefined,
    read: (from: number, begins: (part: object, start: number) => boolean, found: (found: Found, start: number) => void) => void,
  ): FoundList<Found> {
    const old = earlier?.list ?? new FoundList<Found>(0, [], [], 0);
    const unchanged = earlier?.unchanged ?? { start: 0, end: 0 };
    let kept = 0;
    while (kept + 1 < old.#runs.length && (old.#starts[kept + 1] as number) <= unchanged.start) kept++;
    const runs = old.#runs.slice(0, kept);
    const starts = old.#starts.slice(0, kept);
    const shift = length - old.#length;
    /** From here on the text is as it was. */
    const same = length - unchanged.end;
    let next = kept;
    let run: Run<Found> | undefined;
    let parts = 0;
    read(
      kept === 0 ? 0 : (old.#starts[kept] as number),
      (part, start) => {
        if (start >= same) {
          while (next < old.#starts.length && (old.#starts[next] as number) + shift < start) next++;
          if ((old.#starts[next] ?? Number.NaN) + shift === start && old.#runs[next]?.first === part) {
            for (; next < old.#runs.length; next++) {
              runs.push(old.#runs[next] as Run<Found>);
              starts.push((old.#starts[next] as number) + shift);
            }
            return false;
          }
        }
        if (run === undefined || parts === longestRun) {
          run = { first: part, found: [], starts: [], count: 0, isAmbiguous: false };
          runs.push(run);
          starts.push(start);
          parts = 0;
        }
        parts++;
        return true;
      },
      (found, start) => {
        if (found.mentions.length === 0 || run === undefined) return;
        run.count += found.mentions.length;
        run.isAmbiguous ||= found.isAmbiguous;
        run.found.push(found);
        run.starts.push(start - (starts.at(-1) as number));
      },
    );
    return new FoundList(length, runs, starts, runs.reduce((sum, { count }) => sum + count, 0));
  }
}
