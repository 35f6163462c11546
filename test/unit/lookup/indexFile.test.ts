import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContentKey, readIndex, type Section, type Sections, writeIndex } from '../../../server/src/lookup/indexFile.ts';
import { finished } from '../../../server/src/lookup/steps.ts';

const section: fc.Arbitrary<Section> = fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.int32Array(), fc.uint32Array());
const sections = fc.dictionary(fc.string({ minLength: 1 }), section).map((all) => Object.fromEntries(Object.entries(all)));

const written = (key: string, all: Sections): Uint8Array => finished(writeIndex(key, all));
const read = (file: Uint8Array, key: string): Sections | undefined => finished(readIndex(file, key));

describe('the file of an index', () => {
  test('gives back what was written, wherever in a buffer it lies', () => {
    fc.assert(
      fc.property(sections, fc.string(), fc.nat(9), (all, key, offset) => {
        const file = written(key, all);
        const larger = new Uint8Array(file.length + offset);
        larger.set(file, offset);
        const given = read(larger.subarray(offset), key);
        expect(Object.keys(given ?? {})).toEqual(Object.keys(all));
        for (const [name, own] of Object.entries(all)) {
          expect(given?.[name]?.constructor).toBe(own.constructor);
          expect([...(given?.[name] ?? [])]).toEqual([...own]);
        }
      }),
    );
  });

  test('is not read under another key', () => {
    expect(read(written('a', { x: Int32Array.of(1) }), 'b')).toBeUndefined();
  });

  test('is not read when any byte of it is another, or when it is cut off', () => {
    const file = written('key', { names: Uint8Array.of(1, 2, 3), hashes: Int32Array.of(-1, 7) });
    for (let at = 0; at < file.length; at++) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] as number) ^ 0x10;
      expect(read(damaged, 'key'), `byte ${at}`).toBeUndefined();
      expect(read(file.slice(0, at), 'key'), `cut at ${at}`).toBeUndefined();
    }
    expect(read(new Uint8Array([...file, 0]), 'key')).toBeUndefined();
  });

  test('may be any bytes at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => read(bytes, 'key') === undefined));
  });
});

describe('the key of a content', () => {
  const keyOf = (...texts: readonly string[]): string => {
    const key = new ContentKey();
    for (const text of texts) key.add(text);
    return key.text;
  };

  test('is the same for the same texts and another for others', () => {
    expect(keyOf('Rat', 'KI')).toBe(keyOf('Rat', 'KI'));
    expect(new Set([keyOf(), keyOf(''), keyOf('', ''), keyOf('Rat', 'KI'), keyOf('KI', 'Rat'), keyOf('RatKI'), keyOf('RatK', 'I')]).size).toBe(7);
  });

  test('differs for any two lists of texts', () => {
    fc.assert(fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => (keyOf(...a) === keyOf(...b)) === (JSON.stringify(a) === JSON.stringify(b))));
  });
});
