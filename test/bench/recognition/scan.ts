import { lengthOf, proseOf, type Stretch } from './prose.ts';

/** What is to be read, and how often in a row. */
export interface Scan {
  readonly characters: number;
  readonly seed: number;
  readonly times: number;
}

export interface Scanned {
  /** Of each time, in milliseconds. */
  readonly samples: readonly number[];
  /** The length of the prose read, in UTF-16 units. */
  readonly units: number;
  /** How many names were found; what else comes out where none are looked for. */
  readonly found: number;
}

export interface Built {
  readonly milliseconds: number;
  /** What is held more than before. */
  readonly bytes: number;
  /** The part of it that is the index as it would be kept in a file, where that is known. */
  readonly indexBytes?: number;
}

/** Makes a task of something that reads one stretch of prose and counts. */
export function scanner(read: (stretch: Stretch) => number): (what: Scan) => Scanned {
  return ({ characters, seed, times }) => {
    const stretches = proseOf(characters, seed);
    const samples: number[] = [];
    let found = 0;
    for (let i = 0; i < times; i++) {
      const began = performance.now();
      found = 0;
      for (const stretch of stretches) found += read(stretch);
      samples.push(performance.now() - began);
    }
    return { samples, units: lengthOf(stretches), found };
  };
}
