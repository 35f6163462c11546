import { describe, expect, test } from 'vitest';
import type { IndexStore } from '../../../server/src/lookup/indexFile.ts';
import { LayeredNames } from '../../../server/src/lookup/layeredNames.ts';
import { NameIndex } from '../../../server/src/lookup/nameIndex.ts';
import { collectNames } from '../../../server/src/lookup/names.ts';
import { type NameTable, NameTableBuilder } from '../../../server/src/lookup/nameTable.ts';
import { Recogniser } from '../../../server/src/lookup/recognise.ts';
import { storedIndex } from '../../../server/src/lookup/storedIndex.ts';
import { smallKnowledge } from '../smallKnowledge.ts';

class Files implements IndexStore {
  readonly files = new Map<string, Uint8Array>();
  written = 0;

  read(name: string): Uint8Array | undefined {
    return this.files.get(name);
  }

  write(name: string, file: Uint8Array): void {
    this.written++;
    this.files.set(name, file);
  }
}

const prose = 'Der Rat für digitale Partnerschaft spricht über KI, das DMA und Halbleiter-Lieferketten; 6G-Forschung und Vertrauensdienste.';
const found = (table: NameTable, store: IndexStore): readonly string[] =>
  new Recogniser(new NameIndex(new LayeredNames(table), storedIndex(table, store))).mentions(prose, 'de').map(({ name, start }) => `${start} ${name.ref}`);

describe('the index of the names', () => {
  const table = collectNames(smallKnowledge);

  test('is read where it was stored, and finds the same', () => {
    const store = new Files();
    const first = found(table, store);
    expect(first.length).toBeGreaterThan(5);
    expect(found(collectNames(smallKnowledge), store)).toEqual(first);
    expect(store.written).toBe(1);
  });

  test('is built anew, and stored, where the file is damaged', () => {
    const store = new Files();
    const first = found(table, store);
    for (const [name, file] of store.files) store.files.set(name, file.map((byte, at) => (at === file.length - 9 ? byte ^ 1 : byte)));
    expect(found(table, store)).toEqual(first);
    expect(store.written).toBe(2);
    expect(found(table, store)).toEqual(first);
    expect(store.written).toBe(2);
  });

  test('holds no letter of a name', () => {
    const store = new Files();
    found(table, store);
    const [file] = store.files.values();
    const text = new TextDecoder('latin1').decode(file);
    expect(text).not.toMatch(/partnerschaft|digital/i);
  });
});

describe('the key of a table', () => {
  type Given = Parameters<NameTableBuilder['add']>[0];
  const keyOf = (...names: readonly Given[]): string => {
    const table = new NameTableBuilder();
    table.own({ ref: 'terms/a', kind: 'terms', id: 'a', topic: undefined, parties: [] });
    for (const name of names) table.add(name);
    return table.finish().key;
  };
  const one: Given = { text: 'Rat', language: 'de', role: 'preferred' };

  test('is another for other texts, roles and traits', () => {
    expect(keyOf(one)).toBe(keyOf({ ...one }));
    const others = [keyOf(one, one), keyOf({ ...one, text: 'Rats' }), keyOf({ ...one, role: 'abbreviation' }), keyOf({ ...one, language: 'en' }), keyOf({ ...one, exception: true })];
    expect(new Set([keyOf(one), ...others]).size).toBe(6);
  });
});
