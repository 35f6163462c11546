import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAt, lineStartsOf } from '../../../server/src/knowledge/lines.ts';

test('a line ends with LF, CR LF or CR', () => {
  expect(lineStartsOf('')).toEqual([0]);
  expect(lineStartsOf('a\nb\n')).toEqual([0, 2, 4]);
  expect(lineStartsOf('a\r\nb\rc\n\nd')).toEqual([0, 3, 5, 7, 8]);
});

test('an offset is in the line that begins last before it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '🙂')).map((parts) => parts.join('')), fc.nat(40), (text, at) => {
      const offset = Math.min(at, text.length);
      const ended = [...text.matchAll(/\r\n|\r|\n/gu)].filter((match) => match.index + match[0].length <= offset);
      expect(lineAt(lineStartsOf(text), offset)).toBe(ended.length);
    }),
  );
});
