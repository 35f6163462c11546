import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namedBibliographies } from '../../../server/src/draft/bibliographyPaths.ts';
import { nameBibliography } from '../../../server/src/features/nameBibliography.ts';

function named(text: string, path: string): string | undefined {
  const edit = nameBibliography(text, path);
  return edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
}

it.each([
  ['no front matter', 'Text.\n', '---\nbibliography: a.json\n---\n\nText.\n'],
  ['a front matter', '---\nlang: de\n---\n\nText.\n', '---\nlang: de\nbibliography: a.json\n---\n\nText.\n'],
  ['an empty one', '---\n---\nText.\n', '---\nbibliography: a.json\n---\nText.\n'],
  ['one that ends in dots', '---\nlang: de\n...\nText.\n', '---\nlang: de\nbibliography: a.json\n...\nText.\n'],
  ['another bibliography', '---\nbibliography: "b.bib" # meine\nlang: de\n---\n', '---\nbibliography: ["b.bib", a.json] # meine\nlang: de\n---\n'],
  ['a list in brackets', '---\nbibliography: [b.bib, c.bib]\n---\n', '---\nbibliography: [b.bib, c.bib, a.json]\n---\n'],
  ['a list of lines', '---\nbibliography:\n- b.bib\n- c.bib\nlang: de\n---\n', '---\nbibliography:\n- b.bib\n- c.bib\n- a.json\nlang: de\n---\n'],
  ['a list of indented lines', '---\nbibliography:\n  - b.bib\n---\n', '---\nbibliography:\n  - b.bib\n  - a.json\n---\n'],
  ['nothing after the colon', '---\nbibliography:\nlang: de\n---\n', '---\nbibliography: a.json\nlang: de\n---\n'],
  ['other line ends', '---\r\nlang: de\r\n---\r\nText.\r\n', '---\r\nlang: de\r\nbibliography: a.json\r\n---\r\nText.\r\n'],
])('a draft with %s', (_, text, expected) => {
  expect(named(text, 'a.json')).toBe(expected);
});

it('that names it already is left alone', () => {
  expect(named('---\nbibliography: [a.json]\n---\n', 'a.json')).toBeUndefined();
});

it('a path with signs of YAML is quoted', () => {
  expect(named('Text.\n', 'Bericht, 2. Fassung: #1.json')).toContain('bibliography: "Bericht, 2. Fassung: #1.json"\n');
});

it('whatever the front matter is, the edit names it beside the others or is not offered', () => {
  const pieces = ['bibliography:', ' ', '\n', '- ', 'b.bib', '[', ']', ', ', '"', "'", '#x', '{', '}', 'lang: de', '|', '\r\n', 'key:'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      const text = `---\n${parts.join('')}\n---\n\nText.\n`;
      const after = named(text, 'a.json');
      if (after === undefined) return;
      expect(namedBibliographies(after).map(({ path }) => path).sort()).toEqual([...namedBibliographies(text).map(({ path }) => path), 'a.json'].sort());
      expect(after.endsWith('---\n\nText.\n')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
