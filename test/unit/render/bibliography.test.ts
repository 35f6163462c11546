import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../../server/src/knowledge/bibliographies/read.ts';
import type { Source } from '../../../server/src/knowledge/records/source.ts';
import { runThrough } from '../../../server/src/knowledge/steps.ts';
import { bibtexEntry } from '../../../server/src/render/bibliography/bibtexEntry.ts';
import { bibliographyText, type WrittenFormat } from '../../../server/src/render/bibliography/bibliographyText.ts';
import { cslItem } from '../../../server/src/render/bibliography/cslItem.ts';

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  title: 'EU und Häfen & Kräne: 100 % digital',
  publisher: 'Hafenamt, Abteilung Netze',
  type: 'press-release',
  language: 'de',
  authority: 'primary',
  translation: 'none',
  published: { date: '2024-03-07', stated: true },
  urls: [{ language: 'de', url: 'https://example.eu/a_b%20c' }],
  ...more,
});

describe('a source as an item of CSL', () => {
  it('has the institution that published it as its author, whole', () => {
    expect(cslItem(source('src-a'))).toEqual({
      id: 'src-a',
      type: 'webpage',
      title: 'EU und Häfen & Kräne: 100 % digital',
      author: [{ literal: 'Hafenamt, Abteilung Netze' }],
      genre: 'Pressemitteilung',
      issued: { 'date-parts': [[2024, 3, 7]] },
      URL: 'https://example.eu/a_b%20c',
      language: 'de',
    });
  });

  it.each<[string, Partial<Source>, object]>([
    ['a copy of a press release: whoever copies is not the author', { type: 'press-release-copy', authority: 'other', language: 'en' }, { type: 'webpage', publisher: 'Hafenamt, Abteilung Netze', genre: 'Copy of a press release' }],
    ['a newspaper', { type: 'news-article', authority: 'press' }, { type: 'article-newspaper', 'container-title': 'Hafenamt, Abteilung Netze' }],
    ['a law', { type: 'legal-text' }, { type: 'legislation', 'container-title': 'Hafenamt, Abteilung Netze' }],
    ['a report', { type: 'report', authority: 'other' }, { type: 'report', publisher: 'Hafenamt, Abteilung Netze', genre: 'Bericht' }],
    ['a month', { published: { date: '2024-03', stated: true } }, { issued: { 'date-parts': [[2024, 3]] } }],
    // A day that may be off by some days is not printed.
    ['about a day', { published: { date: '2024-03-07', stated: false, approximate: true } }, { issued: { 'date-parts': [[2024]], circa: true } }],
  ])('of %s', (_, more, expected) => {
    expect(cslItem(source('src-a', more))).toMatchObject(expected);
  });

  it('leaves out what is not known', () => {
    const { id, title, publisher, type, language, authority, translation } = source('src-a');
    const item = cslItem({ id, title, publisher, type, language, authority, translation, urls: [] });
    expect(item).not.toHaveProperty('issued');
    expect(item).not.toHaveProperty('URL');
  });
});

describe('a source as an entry of BibLaTeX', () => {
  it('has what means something to TeX escaped, and words with capitals kept', () => {
    expect(bibtexEntry(cslItem(source('src-a', { language: 'en', title: 'EU and Japan: a {first} look at #1_x ~ ^ \\ -- `y`' })))).toBe(`@online{src-a,
  author = {{Hafenamt, Abteilung Netze}},
  title = {{EU} and {Japan:} a \\{first\\} look at \\#1\\_x \\textasciitilde{} \\textasciicircum{} \\textbackslash{} -{}- \\textasciigrave{}y\\textasciigrave{}},
  type = {Press release},
  date = {2024-03-07},
  url = {https://example.eu/a_b%20c},
  langid = {british},
}`);
  });

  it.each(['Ein „Titel“ & mehr: 100 % {x} #1_y $5 ~ ^ \\ -- z', 'Kosten < 5 > 3 @home', '100 % "wörtlich" und \'so\'', 'Ǆ ﬁ ß İ 韓 𝔘'])('says the same when it is read again: %s', async (title) => {
    for (const language of ['de', 'en'] as const) {
      const text = bibtexEntry(cslItem(source('src-a', { title, language })));
      const { entries, problems } = runThrough(await readBibliography(text, 'file:///a.bib', 'bibtex'));
      expect(problems).toEqual([]);
      expect(entries).toMatchObject([{ key: 'src-a', title, authors: ['Hafenamt, Abteilung Netze'], issued: '2024-03-07', url: 'https://example.eu/a_b%20c' }]);
    }
  });
});

const formats: readonly WrittenFormat[] = ['csl-json', 'bibtex'];

/** The keys and titles of a file, in its order. */
async function inFile(text: string, format: WrittenFormat): Promise<readonly string[]> {
  const { entries, problems, complete } = runThrough(await readBibliography(text, `file:///refs`, format));
  expect(problems).toEqual([]);
  expect(complete).toBe(true);
  return entries.map(({ key, title }) => `${key}: ${title ?? ''}`);
}

const options = (format: WrittenFormat, prune: boolean) => ({ format, isOurs: (key: string) => key.startsWith('src-'), prune });
const a = source('src-a', { title: 'A' });
const b = source('src-b', { title: 'B' });
const c = source('src-c', { title: 'C' });

const own = {
  'csl-json': '[\n  { "id": "weber", "title": "Mein <i>Buch</i>", "note": "bleibt  so" }\n]\n',
  bibtex: '% Meine Quellen\n@string{x = {Y}}\n\n@book{weber,\n  title = {Mein {\\"U}berblick},   % bleibt so\n}\n',
} as const;

describe.each(formats)('a bibliography in %s', (format) => {
  it('is made in the order of the keys, and then the same each time', async () => {
    const made = await bibliographyText(undefined, [b, a], options(format, true));
    expect(made.kind).toBe('new');
    expect(await inFile(made.text, format)).toEqual(['src-a: A', 'src-b: B']);
    expect(await bibliographyText(made.text, [a, b], options(format, true))).toEqual({ kind: 'ours', text: made.text });
    expect(await bibliographyText(made.text, [a, b], options(format, false))).toEqual({ kind: 'ours', text: made.text });
    expect((await bibliographyText(format === 'bibtex' ? '\n' : ' []\n', [a, b], options(format, true))).text).toBe(made.text);
  });

  it('of one draft alone loses what is no longer cited; one that others may share does not', async () => {
    const { text } = await bibliographyText(undefined, [a, c], options(format, true));
    expect(await inFile((await bibliographyText(text, [b, a], options(format, true))).text, format)).toEqual(['src-a: A', 'src-b: B']);
    expect(await inFile((await bibliographyText(text, [b, a], options(format, false))).text, format)).toEqual(['src-a: A', 'src-c: C', 'src-b: B']);
  });

  it('of somebody else keeps every character of theirs', async () => {
    const before = own[format];
    const added = await bibliographyText(before, [a, b], options(format, true));
    expect(added.kind).toBe('foreign');
    expect((await inFile(added.text, format)).map((line) => line.split(':')[0])).toEqual(['weber', 'src-a', 'src-b']);
    expect(added.text.startsWith(before.trimEnd().replace(/\n\]$/, ''))).toBe(true);
    const again = await bibliographyText(added.text, [a, b], options(format, true));
    expect(again).toEqual({ kind: 'mixed', text: added.text });
    const changed = await bibliographyText(added.text, [source('src-a', { title: 'Anders' }), b], options(format, false));
    expect(changed.text).toBe(added.text.replace(format === 'bibtex' ? 'title = {A}' : '"title": "A"', format === 'bibtex' ? 'title = {Anders}' : '"title": "Anders"'));
    expect(added.text).not.toBe(changed.text);
  });

  it('keeps the fields that somebody has added to an entry', async () => {
    const { text } = await bibliographyText(undefined, [a], options(format, true));
    const noted = format === 'bibtex' ? text.replace('langid', 'note = {Gelesen \\& geprüft},\n  langid') : text.replace('"language"', '"note": "Gelesen & geprüft",\n    "language"');
    for (const prune of [true, false]) {
      const again = await bibliographyText(noted, [source('src-a', { title: 'Anders' })], options(format, prune));
      expect(again.text).toContain('Anders');
      expect(again.text).toContain(format === 'bibtex' ? 'note = {Gelesen \\& geprüft}' : '"note": "Gelesen & geprüft"');
    }
  });

  it('that is broken is left alone', async () => {
    const before = format === 'bibtex' ? '@book{weber, title = {Offen\n' : '[{ "id": "weber", "title": "Offen }]\n';
    expect(await bibliographyText(before, [a], options(format, true))).toEqual({ kind: 'broken', text: before });
  });

  it('is begun behind the remarks in a file, and is empty where nothing is cited', async () => {
    if (format === 'bibtex') {
      const { kind, text } = await bibliographyText('% Quellen des Papiers\n', [a], options(format, true));
      expect(kind).toBe('new');
      expect(text.startsWith('% Quellen des Papiers\n\n@online{src-a,')).toBe(true);
    }
    expect((await bibliographyText(undefined, [], options(format, true))).text).toBe(format === 'bibtex' ? '' : '[]\n');
  });

  it('keeps the line ends of the file', async () => {
    const { text } = await bibliographyText(own[format].replaceAll('\n', '\r\n'), [a], options(format, false));
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
