import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { asciiScript } from '../../../scripts/lib/ascii.ts';

describe('a script in ASCII', () => {
  test.each([
    ['a regular expression', String.raw`'„Rat“ – 🙂'.replaceAll(/[„“]|–|🙂/gu, 'x')`],
    ['one without a flag', String.raw`/^ä{2}$/.test('ää')`],
    ['a text', String.raw`'\\„'.length + 'ä'`],
    ['a template', '`„${1}“`'],
  ])('means the same: %s', (_, script) => {
    const ascii = asciiScript(script);
    expect(ascii).toMatch(/^[\0-\x7f]*$/u);
    expect(runInNewContext(ascii)).toEqual(runInNewContext(script));
  });

  test('is refused where that would change what a backslash means', () => {
    expect(() => asciiScript(String.raw`/\–/`)).toThrow('Leave it out');
  });
});
