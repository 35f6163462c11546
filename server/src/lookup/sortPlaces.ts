import { codes, END } from "./letters.ts";
import type { Steps } from "./steps.ts";

const keys = codes ** 3;
/** So many places are sorted between two pauses. */
const between = 1 << 15;
/** Fewer places than this are sorted by insertion. */
const few = 12;

/**
 * Sorts places in texts, each by what stands from there to its end mark; where that is the same, by place.
 * Pauses now and then.
 */
export function* sortPlaces(letters: Uint8Array, places: Uint32Array): Steps<void> {
  const ends = new Uint32Array(keys + 1);
  for (let i = 0; i < places.length; i++) {
    const key = keyAt(letters, places[i] as number);
    ends[key + 1] = (ends[key + 1] as number) + 1;
    if (i % between === 0) yield;
  }
  for (let key = 0; key < keys; key++) ends[key + 1] = (ends[key + 1] as number) + (ends[key] as number);
  yield;
  const next = ends.slice(0, keys);
  const unsorted = places.slice();
  for (let i = 0; i < unsorted.length; i++) {
    const place = unsorted[i] as number;
    const key = keyAt(letters, place);
    const at = next[key] as number;
    places[at] = place;
    next[key] = at + 1;
    if (i % between === 0) yield;
  }
  let sinceYield = 0;
  for (let key = 0; key < keys; key++) {
    const from = ends[key] as number;
    const to = ends[key + 1] as number;
    if (to - from < 2) continue;
    // A key with an end mark in it is the whole of the text.
    if (key % codes === END) places.subarray(from, to).sort();
    else sortFrom(letters, places, from, to, 3);
    sinceYield += to - from;
    if (sinceYield > between) {
      sinceYield = 0;
      yield;
    }
  }
}

/** The first three letters; nothing counts behind an end mark. */
function keyAt(letters: Uint8Array, place: number): number {
  const first = letters[place] as number;
  const second = first === END ? END : (letters[place + 1] as number);
  const third = second === END ? END : (letters[place + 2] as number);
  return (first * codes + second) * codes + third;
}

/** Quicksort of texts that share their first letters: by one letter after the other, those with the same one together. */
function sortFrom(letters: Uint8Array, places: Uint32Array, from: number, to: number, depth: number): void {
  while (to - from > few) {
    const pivot = median(
      letters[(places[from] as number) + depth] as number,
      letters[(places[(from + to) >> 1] as number) + depth] as number,
      letters[(places[to - 1] as number) + depth] as number,
    );
    let less = from;
    let greater = to;
    for (let i = from; i < greater; ) {
      const place = places[i] as number;
      const letter = letters[place + depth] as number;
      if (letter < pivot) {
        places[i++] = places[less] as number;
        places[less++] = place;
      } else if (letter > pivot) {
        greater--;
        places[i] = places[greater] as number;
        places[greater] = place;
      } else i++;
    }
    sortFrom(letters, places, from, less, depth);
    sortFrom(letters, places, greater, to, depth);
    if (pivot === END) {
      places.subarray(less, greater).sort();
      return;
    }
    from = less;
    to = greater;
    depth++;
  }
  for (let i = from + 1; i < to; i++) {
    const place = places[i] as number;
    let at = i;
    while (at > from && isAfter(letters, places[at - 1] as number, place, depth)) {
      places[at] = places[at - 1] as number;
      at--;
    }
    places[at] = place;
  }
}

function median(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function isAfter(letters: Uint8Array, one: number, other: number, depth: number): boolean {
  for (let i = depth; ; i++) {
    const letter = letters[one + i] as number;
    const difference = letter - (letters[other + i] as number);
    if (difference !== 0) return difference > 0;
    if (letter === END) return one > other;
  }
}
