import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../server/src/lookup/completionIndex.ts';
import { type IndexStore, readIndex, writeIndex } from '../../../server/src/lookup/indexFile.ts';
import { LayeredNames } from '../../../server/src/lookup/layeredNames.ts';
import { NameIndex } from '../../../server/src/lookup/nameIndex.ts';
import { collectNames } from '../../../server/src/lookup/names.ts';
import { type NameTable, NameTableBuilder } from '../../../server/src/lookup/nameTable.ts';
import { Recogniser } from '../../../server/src/lookup/recognise.ts';
import { finished, type Steps } from '../../../server/src/lookup/steps.ts';
import { storedNames, storedSearch } from '../../../server/src/lookup/storedIndex.ts';
import { generateNames } from '../../bench/generate/names.ts';
import { smallKnowledge } from '../smallKnowledge.ts';

class Files implements IndexStore {
  readonly files = new Map<string, Uint8Array>();
  written = 0;

  *read(name: string): Steps<Uint8Array | undefined> {
    yield;
    return this.files.get(name);
  }

  write(name: string, file: Uint8Array): void {
    this.written++;
    this.files.set(name, file);
  }

  /** Puts other bytes where a file was. */
  change(to: (file: Uint8Array) => Uint8Array): void {
    for (const [name, file] of this.files) this.files.set(name, to(file));
  }
}

const smallTable = (): NameTable => finished(collectNames(smallKnowledge));

const prose = 'Der Rat für digitale Partnerschaft spricht über KI, das DMA und Halbleiter-Lieferketten; 6G-Forschung und Vertrauensdienste.';
const found = (table: NameTable, store: IndexStore): unknown =>
  new Recogniser(new NameIndex(new LayeredNames(table), finished(storedNames(table, store)))).mentions(prose, 'de').map(({ name, start }) => `${start} ${name.ref}`);
const search = (table: NameTable, store: IndexStore): unknown => finished(storedSearch(table, store));

const wrongVersion = (file: Uint8Array): Uint8Array => {
  const changed = file.slice();
  changed[4] = (changed[4] as number) - 1;
  return changed;
};
/** Whole and sound, but of fewer names than its own name says. */
const ofOtherNames = (key: string): Uint8Array => {
  const { letters, ...rest } = finished(buildIndex(generateNames(3, 1).table));
  expect(letters.length).toBeGreaterThan(0);
  return finished(writeIndex(key, { ...rest }));
};

describe.each([
  ['by which names are found', found],
  ['by which names are offered', search],
])('the index %s', (_, read) => {
  test('is read where it was stored, and is the same', () => {
    const store = new Files();
    const first = read(smallTable(), store);
    expect(read(smallTable(), store)).toEqual(first);
    expect(store.written).toBe(1);
  });

  test.each([
    ['damaged', (file: Uint8Array) => file.map((byte, at) => (at === file.length - 9 ? byte ^ 1 : byte))],
    ['cut off', (file: Uint8Array) => file.slice(0, file.length >> 1)],
    ['empty', () => new Uint8Array()],
    ['of another version', wrongVersion],
  ])('is built anew, and stored, where the file is %s', (_what, damage) => {
    const store = new Files();
    const first = read(smallTable(), store);
    store.change(damage);
    expect(read(smallTable(), store)).toEqual(first);
    expect(store.written).toBe(2);
    expect(read(smallTable(), store)).toEqual(first);
    expect(store.written).toBe(2);
  });

  test('is not read for other names', () => {
    const store = new Files();
    read(smallTable(), store);
    const [name] = store.files.keys();
    const { table } = generateNames(200, 1);
    expect(read(table, store)).toEqual(read(table, new Files()));
    expect(store.written).toBe(2);
    expect([...store.files.keys()]).toContain(name);
  });

  test('is built anew where the file is sound but does not fit', () => {
    const store = new Files();
    const first = read(smallTable(), store);
    for (const name of store.files.keys()) store.files.set(name, ofOtherNames(name));
    expect(read(smallTable(), store)).toEqual(first);
    expect(store.written).toBe(2);
  });

  test('holds no letter of a name', () => {
    const store = new Files();
    read(smallTable(), store);
    const [file] = store.files.values();
    const text = new TextDecoder('latin1').decode(file);
    expect(text).not.toMatch(/partnerschaft|digital/i);
    const [name = ''] = store.files.keys();
    expect(Object.keys(finished(readIndex(file ?? new Uint8Array(), name)) ?? {})).not.toContain('letters');
  });
});

describe('the key of a table', () => {
  type Given = Parameters<NameTableBuilder['add']>[0];
  const keyOf = (...names: readonly Given[]): string => {
    const table = new NameTableBuilder();
    table.own({ ref: 'terms/a', kind: 'terms', id: 'a', topic: undefined, parties: [] });
    for (const name of names) table.add(name);
    return finished(table.finish().key());
  };
  const one: Given = { text: 'Rat', language: 'de', role: 'preferred' };

  test('is another for other texts, roles and traits', () => {
    expect(keyOf(one)).toBe(keyOf({ ...one }));
    const others = [keyOf(one, one), keyOf({ ...one, text: 'Rats' }), keyOf({ ...one, role: 'abbreviation' }), keyOf({ ...one, language: 'en' }), keyOf({ ...one, exception: true })];
    expect(new Set([keyOf(one), ...others]).size).toBe(6);
  });
});
