import { expect, it } from 'vitest';
import { movedBibliographies } from '../../../server/src/features/movedBibliographies.ts';

const draft = 'file:///w/papers/a.md';
const files = new Map([
  ['refs.bib', { uri: 'file:///w/papers/refs.bib', base: 'file:///w/papers' }],
  ['../all refs.json', { uri: 'file:///w/all%20refs.json', base: 'file:///w/papers' }],
  ['shared/x.bib', { uri: 'file:///w/shared/x.bib', base: 'file:///w' }],
  ['/abs/y.bib', { uri: 'file:///abs/y.bib', base: 'file:///' }],
]);

function after(bibliography: string, from: string, to: string): string {
  const text = `---\nbibliography: ${bibliography}\n---\n`;
  const edits = movedBibliographies(text, draft, [{ from: `file:///w/${from}`, to: `file:///w/${to}` }], (path) => files.get(path));
  const result = edits.toReversed().reduce((so, { start, end, newText }) => so.slice(0, start) + newText + so.slice(end), text);
  return result.slice('---\nbibliography: '.length, -'\n---\n'.length);
}

it.each([
  ['a bibliography with another name', 'refs.bib', 'papers/refs.bib', 'papers/neu.bib', 'neu.bib'],
  ['a bibliography in another folder', '[refs.bib, fehlt.bib] # beide', 'papers/refs.bib', 'lib/refs.bib', '[../lib/refs.bib, fehlt.bib] # beide'],
  ['a bibliography above', '"../all refs.json"', 'all%20refs.json', 'alle%20Quellen.json', '"../alle Quellen.json"'],
  ['a name that YAML would take for something else', 'refs.bib', 'papers/refs.bib', 'papers/a%23b.bib', '"a#b.bib"'],
  ['a draft in another folder', '[refs.bib, "../all refs.json"]', 'papers/a.md', 'a.md', '[papers/refs.bib, "all refs.json"]'],
  ['a draft in a deeper folder', 'refs.bib', 'papers/a.md', 'papers/x/y/a.md', '../../refs.bib'],
  ['a draft with another name', 'refs.bib', 'papers/a.md', 'papers/b.md', 'refs.bib'],
  ['a folder with both in it', '[refs.bib, "../all refs.json"]', 'papers', 'old/papers', '[refs.bib, "../../all refs.json"]'],
  ['a bibliography that is named from the folder of the workspace', 'shared/x.bib', 'shared', 'common', 'common/x.bib'],
  ['a draft that names one from there', 'shared/x.bib', 'papers/a.md', 'deep/er/a.md', 'shared/x.bib'],
  ['a draft that names one by its whole path', '/abs/y.bib', 'papers/a.md', 'deep/er/a.md', '/abs/y.bib'],
  ['another file', 'refs.bib', 'papers/other.bib', 'papers/x.bib', 'refs.bib'],
])('%s', (_, bibliography, from, to, expected) => {
  expect(after(bibliography, from, to)).toBe(expected);
});
