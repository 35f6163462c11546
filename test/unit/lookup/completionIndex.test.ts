import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../server/src/language/fold.ts';
import { buildIndex } from '../../../server/src/lookup/completionIndex.ts';
import { Entries } from '../../../server/src/lookup/entries.ts';
import { lettersOf } from '../../../server/src/lookup/letters.ts';
import { NameTableBuilder } from '../../../server/src/lookup/nameTable.ts';
import { sortNumbers } from '../../../server/src/lookup/sortNumbers.ts';
import { sortPlaces } from '../../../server/src/lookup/sortPlaces.ts';
import { finished } from '../../../server/src/lookup/steps.ts';
import { Typos } from '../../../server/src/lookup/typos.ts';
import { generateNames } from '../../bench/generate/names.ts';

// Each way to look names up is compared with looking at every name.

function indexOf(texts: readonly string[]): { readonly entries: Entries; readonly textOf: (entry: number) => string } {
  const table = new NameTableBuilder();
  table.own({ ref: 'terms/t', kind: 'terms', id: 't', topic: undefined, parties: [] });
  for (const text of texts) table.add({ text, language: 'de', role: 'preferred' });
  const names = table.finish();
  const entries = new Entries(finished(buildIndex(names)));
  return { entries, textOf: (entry) => foldText(names.text(entries.nameOf(entry))) };
}

/** Few letters, so that much is alike. */
const word = fc.stringMatching(/^[aäbenr]{1,7}$/u);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const texts = fc.array(phrase, { minLength: 1, maxLength: 60 });
const everything = 1000;

describe('what begins with the letters', () => {
  test('of a name', () => {
    fc.assert(
      fc.property(texts, phrase, (all, typed) => {
        const { entries, textOf } = indexOf(all);
        const found = entries.shortestOf(entries.names.beginning(lettersOf(typed)), everything).map(textOf);
        expect(found.toSorted()).toEqual(all.map(foldText).filter((text) => text.startsWith(foldText(typed))).toSorted());
      }),
    );
  });

  test('of a later word', () => {
    fc.assert(
      fc.property(texts, phrase, (all, typed) => {
        const { entries, textOf } = indexOf(all);
        const found = entries.withLaterWord(lettersOf(typed), everything).map(textOf);
        expect(found.toSorted()).toEqual(all.map(foldText).filter((text) => text.includes(` ${foldText(typed)}`)).toSorted());
      }),
    );
  });

  test('of each word but for endings', () => {
    const skeleton = (text: string): string => foldText(text).replaceAll(/(?<=\b\w{3,})[enrsmiuayo]+\b/gu, '');
    fc.assert(
      fc.property(texts, phrase, fc.boolean(), (all, typed, whole) => {
        const { entries, textOf } = indexOf(all);
        const found = entries.withSkeleton(lettersOf(typed), whole, everything).map(textOf);
        const begins = (text: string): boolean =>
          whole ? `${skeleton(text)} `.startsWith(`${skeleton(typed)} `) : skeleton(text).startsWith(skeleton(typed));
        expect(found.toSorted()).toEqual(all.map(foldText).filter(begins).toSorted());
      }),
    );
  });
});

test('names with these initials', () => {
  fc.assert(
    fc.property(texts, fc.stringMatching(/^[abenr]{3,4}$/u), (all, typed) => {
      const { entries, textOf } = indexOf(all);
      const initials = (text: string): string => text.split(' ').map((each) => each.charAt(0)).join('');
      const found = entries.withInitials(lettersOf(typed)).map(textOf);
      expect(found.toSorted()).toEqual(all.map(foldText).filter((text) => initials(text) === typed).toSorted());
    }),
  );
});

describe('typos', () => {
  /** The least number of edits that make the typed text a beginning of the name, by the full table. */
  function distance(typed: string, name: string): number {
    const rows = [Array.from({ length: name.length + 1 }, (_, i) => i)];
    const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
    for (let row = 1; row <= typed.length; row++) {
      rows.push([row]);
      for (let column = 1; column <= name.length; column++) {
        const isSame = typed[row - 1] === name[column - 1];
        const isSwapped = row > 1 && column > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
        rows[row]?.push(
          Math.min(
            at(row - 1, column - 1) + (isSame ? 0 : 1),
            at(row - 1, column) + 1,
            at(row, column - 1) + 1,
            isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
            // Swapped, with a letter between them that is missing or one too many.
            row > 1 && typed[row - 1] === name[column - 3] && typed[row - 2] === name[column - 1] ? at(row - 2, column - 3) + 2 : Number.POSITIVE_INFINITY,
            column > 1 && typed[row - 1] === name[column - 2] && typed[row - 3] === name[column - 1] ? at(row - 3, column - 2) + 2 : Number.POSITIVE_INFINITY,
          ),
        );
      }
    }
    return Math.min(...(rows[typed.length] ?? []));
  }
  const single = fc.stringMatching(/^[aben]{3,9}$/u);

  test('one, wherever it is, leads to every name that it can', () => {
    fc.assert(
      fc.property(fc.array(single, { minLength: 1, maxLength: 40 }), fc.stringMatching(/^[aben]{4,8}$/u), (all, typed) => {
        const { entries, textOf } = indexOf(all);
        const folded = foldText(typed);
        const letters = lettersOf(typed);
        fc.pre(letters.length >= 4 && !all.some((text) => foldText(text).startsWith(folded)));
        const found = new Typos(entries).near(letters, () => true);
        const one = found.filter((each) => each.distance === 1).map(({ entry }) => textOf(entry));
        expect(one.toSorted()).toEqual(all.map(foldText).filter((text) => distance(folded, text) === 1).toSorted());
        expect(found.filter(({ entry, distance: edits }) => distance(folded, textOf(entry)) > edits)).toEqual([]);
      }),
    );
  });

  test('two lead to every name that they can, and no farther', () => {
    const name = fc.array(fc.stringMatching(/^[aben]{2,6}$/u), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom('', 'a', 'n', ' ', 'swap')), { minLength: 1, maxLength: 3 });
    let found = 0;
    fc.assert(
      fc.property(fc.array(name, { minLength: 6, maxLength: 30 }), edits, (all, slips) => {
        let typed = all[0] ?? '';
        for (const [place, slip] of slips) {
          const at = Math.floor(place * typed.length);
          typed = slip === 'swap' ? typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2) : typed.slice(0, at) + slip + typed.slice(at + (slip === 'a' ? 0 : 1));
        }
        const folded = foldText(typed);
        const letters = lettersOf(typed);
        fc.pre(letters.length >= 8);
        const { entries, textOf } = indexOf(all);
        const near = new Typos(entries).near(letters, () => true);
        // In a short first word there is but one.
        const isShort = folded.indexOf(' ') >= 0 && folded.indexOf(' ') <= 3;
        const within = (edits: number): readonly string[] => all.map(foldText).filter((text) => distance(folded, text) <= edits).toSorted();
        const texts = near.map(({ entry }) => textOf(entry));
        if (!isShort) expect(texts.toSorted()).toEqual(within(2));
        else expect(within(1).filter((text) => !texts.includes(text))).toEqual([]);
        expect(near.filter(({ entry, distance: least }) => distance(folded, textOf(entry)) !== least)).toEqual([]);
        found += near.length;
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(200);
  }, 30_000);

  const { table } = generateNames(20_000, 3);
  const entries = new Entries(finished(buildIndex(table)));
  const typos = new Typos(entries);
  const near = (typed: string): readonly string[] =>
    typos.near(lettersOf(typed), () => true).map(({ entry }) => table.text(entries.nameOf(entry)));
  const names = Array.from({ length: 50 }, (_, i) => table.text(i * 397)).filter((text) => /^[\p{L} -]{14,}$/u.test(text));

  test.each(names)('two in %s lead to it', (name) => {
    const [first, second] = [3, Math.floor(name.length * 0.7)];
    expect(near(`${name.slice(0, first)}q${name.slice(first, second)}${name.slice(second + 1)}`)).toContain(name);
    expect(near(`${name.charAt(1)}${name.charAt(0)}${name.slice(2, second)}x${name.slice(second + 1)}`)).toContain(name);
  });

  test.each(names)('what stands inside a word of %s leads to it', (name) => {
    const inside = typos.inside(lettersOf(name.slice(3)), { postings: 100_000 }).map((entry) => table.text(entries.nameOf(entry)));
    expect(inside).toContain(name);
  });
});

test('places are sorted by what follows, and then by place', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 9 }), { minLength: 1, maxLength: 200 }), (all) => {
      const letters = Uint8Array.from(all.flatMap((text) => [...text, 0]));
      const textAt = (place: number): string => letters.subarray(place, letters.indexOf(0, place)).join('');
      const places = Uint32Array.from(letters.keys());
      finished(sortPlaces(letters, places));
      const expected = [...letters.keys()].sort((a, b) => (textAt(a) < textAt(b) ? -1 : textAt(a) > textAt(b) ? 1 : a - b));
      expect([...places]).toEqual(expected);
    }),
  );
});

test('numbers are sorted whatever their number', () => {
  for (const count of [0, 1, 40_000, 100_001]) {
    const numbers = Float64Array.from({ length: count }, (_, i) => Math.imul(i + 1, 0x9e3779b1) % 50_000);
    expect(finished(sortNumbers(numbers.slice()))).toEqual(numbers.slice().sort());
  }
});
