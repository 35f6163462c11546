import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BibliographyFile } from '../../../server/src/knowledge/bibliographies/bibliography.ts';
import { bibliographyFormat, type BibliographyFormat, readBibliography } from '../../../server/src/knowledge/bibliographies/read.ts';
import { runThrough } from '../../../server/src/knowledge/steps.ts';

async function read(text: string, format: BibliographyFormat): Promise<BibliographyFile> {
  return runThrough(await readBibliography(text, `file:///w/refs.${format}`, format));
}

/** The words at the place of each key. */
function keysInText(text: string, { entries }: BibliographyFile): readonly string[] {
  const lines = text.split('\n');
  return entries.map(({ range: { start, end } }) => lines[start.line]?.slice(start.character, end.character) ?? '');
}

const bib = `% Anmerkung von a@b.de
@string{ec = {European Commission}}
@preamble{"\\newcommand{\\x}{}"}
@comment{jabref-meta: databaseType:bibtex;}
@article{müller_2020:a,
  author = {M{\\"u}ller, J{\\"o}rg and {European Commission}},
  title = "Stra{\\ss}e und \\textit{Recht} der {EU}",
  subtitle = {Ein {\\"U}berblick},
  journal = {Zeitschrift f\\"ur Europarecht},
  date = {2020-03/2020-04},
}
@report(good2,
  title = {Good Two}, institution = ec, year = 2021, month = mar, url = {https://x.eu/a_b%20c})
@inbook{child, title = {Kapitel}, crossref = {parent}}
@book{parent, title = {Das ganze Buch}, editor = {Weber, Anna}, year = 1999}
`;

describe('BibTeX', () => {
  it('is read with its accents, strings, names, dates and places', async () => {
    const file = await read(bib, 'bibtex');
    expect(file.problems).toEqual([]);
    expect(file.complete).toBe(true);
    expect(keysInText(bib, file)).toEqual(['müller_2020:a', 'good2', 'child', 'parent']);
    expect(file.entries[0]).toMatchObject({
      key: 'müller_2020:a',
      type: 'article',
      title: 'Straße und Recht der EU: Ein Überblick',
      authors: ['Jörg Müller', 'European Commission'],
      issued: '2020-03',
      container: 'Zeitschrift für Europarecht',
      uri: 'file:///w/refs.bibtex',
    });
    expect(file.entries[1]).toMatchObject({ title: 'Good Two', publisher: 'European Commission', issued: '2021-03', url: 'https://x.eu/a_b%20c' });
    expect(file.entries[2]).toMatchObject({ title: 'Kapitel', container: 'Das ganze Buch' });
  });

  it.each([
    ['a brace in a value', '@book{bad, title = {Nie zu, year = 2019\n}\n'],
    ['the last brace', '@book{bad, title = {Zu}\n'],
    ['a quotation mark', '@book{bad, title = "Nie zu,\n year = 2019\n}\n'],
    ['the sign between name and value', '@book{bad, title {Zu}}\n'],
    ['all after the key', '@book{bad,\n'],
  ])('loses only the entry that misses %s', async (_, broken) => {
    const text = `@misc{before, title = {Davor}}\n${broken}@misc{after, title = {Danach}}\n`;
    const file = await read(text, 'bibtex');
    expect(file.entries.map(({ key, title }) => [key, title])).toEqual([
      ['before', 'Davor'],
      ['bad', undefined],
      ['after', 'Danach'],
    ]);
    expect(keysInText(text, file)).toEqual(['before', 'bad', 'after']);
    expect(file.complete).toBe(true);
    expect(file.problems).toHaveLength(1);
    expect(file.problems[0]?.range.start.line).toBe(1);
    expect(file.problems[0]?.message.en).toContain('“bad”');
    expect(file.problems[0]?.message.de).toContain('„bad“');
  });

  it('says where something has not even a key, and that a key may be hidden there', async () => {
    const file = await read('@misc{a, title = {A}}\n@book{\n  title = {B\n}\n@misc{c, title = {C}}\n', 'bibtex');
    expect(file.entries.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(file.complete).toBe(false);
    expect(file.problems).toMatchObject([{ range: { start: { line: 1, character: 0 } } }]);
  });

  it('says where a dollar sign opens a formula without an end, and reads the entry all the same', async () => {
    const text = '@misc{a, title = {A $17m alliance}, abstract = {Costs {$}5 and $x$}}\n@misc{b, title = {B \\$5}}\n';
    const file = await read(text, 'bibtex');
    expect(file.entries.map(({ key, title }) => [key, title])).toEqual([['a', 'A $17m alliance'], ['b', 'B $5']]);
    expect(keysInText(text, file)).toEqual(['a', 'b']);
    expect(file.problems).toHaveLength(1);
    expect(file.problems[0]?.message.en).toContain('a $ stands alone');
  });

  it('leaves out what is not told of an entry, with whatever stands in it', async () => {
    const file = await read('@article{a,\n  abstract = {Eine {Klammer} und \\} und @misc{x, y}},\n  title = {A},\n  file = {:C\\:/a.pdf:PDF}\n}\n@misc{b, note = {{N}}, title = {B}}\n', 'bibtex');
    expect(file.entries.map(({ key, title }) => [key, title])).toEqual([['a', 'A'], ['b', 'B']]);
    expect(file.problems).toEqual([]);
  });

  it('takes a line inside of a text that begins like an entry for what it is', async () => {
    const file = await read('@misc{a, abstract = {So schreibt man:\n@book{b, title = {B}}\nund weiter}, title = {A}}\n@misc{c, title = {C}}\n', 'bibtex');
    expect(file.entries.map(({ key, title }) => [key, title])).toEqual([['a', 'A'], ['c', 'C']]);
    expect(file.problems).toEqual([]);
  });

  it('is read again only where it has changed', async () => {
    const memory = new Map();
    const again = async (text: string): Promise<BibliographyFile> => runThrough(await readBibliography(text, 'file:///w/refs.bib', 'bibtex', memory));
    await again(bib);
    const kept = [...memory.values()] as readonly unknown[];
    const file = await again(`@misc{new, title = {Neu}}\n${bib}`);
    expect(file.entries.map(({ key }) => key)).toEqual(['new', 'müller_2020:a', 'good2', 'child', 'parent']);
    expect([...memory.values()].filter((value) => kept.includes(value))).toHaveLength(kept.length);
    // Other texts behind the names, other entries.
    expect((await again(bib.replace('European Commission}}\n', 'Europäische Kommission}}\n'))).entries[1]?.publisher).toBe('Europäische Kommission');
  });
});

const json = `[
  {
    "id": "kommission2024",
    "type": "report",
    "title": "Bericht <i>über</i> die Lage",
    "author": [{ "literal": "Europäische Kommission" }, { "given": "Anna", "family": "Weber" }],
    "issued": { "date-parts": [[2024, 3]] },
    "container-title": "Amtsblatt",
    "URL": "https://example.eu/lage"
  },
  {
    "id": 7,
    "type": "webpage",
    "title": "Sieben",
    "issued": { "literal": "o. J." },
    "DOI": "10.1/x"
  }
]
`;

describe('CSL JSON', () => {
  it('is read with places', async () => {
    const file = await read(json, 'csl-json');
    expect(file).toMatchObject({ complete: true, problems: [] });
    expect(keysInText(json, file)).toEqual(['kommission2024', '7']);
    expect(file.entries).toMatchObject([
      { key: 'kommission2024', title: 'Bericht über die Lage', authors: ['Europäische Kommission', 'Anna Weber'], issued: '2024-03', container: 'Amtsblatt', url: 'https://example.eu/lage' },
      { key: '7', title: 'Sieben', issued: 'o. J.', url: 'https://doi.org/10.1/x', authors: [] },
    ]);
  });

  it.each([
    ['a comma', json.replace('"report",', '"report"'), true],
    ['a quotation mark', json.replace('"report",', '"report,'), true],
    ['its last bracket', json.replace('lage"\n  },', 'lage"\n'), true],
    ['the bracket of a list', json.replace('"Weber" }],', '"Weber" },'), true],
  ])('loses only the item that misses %s', async (_, text) => {
    const file = await read(text, 'csl-json');
    expect(file.entries.map(({ key, title }) => [key, title])).toEqual([
      ['kommission2024', undefined],
      ['7', 'Sieben'],
    ]);
    expect(file.problems).toHaveLength(1);
    expect(file.problems[0]?.message.de).toContain('„kommission2024“');
  });

  it('on one line is read as well, also below “references”', async () => {
    const file = await read(JSON.stringify({ references: JSON.parse(json) as unknown }), 'csl-json');
    expect(file.entries.map(({ key }) => key)).toEqual(['kommission2024', '7']);
    expect(file.complete).toBe(true);
  });

  it.each(['<html>Nicht gefunden</html>', '{ "version": 1 }', '[{ "id": "a" }'])('that is something else hides keys, and says so: %s', async (text) => {
    const file = await read(text, 'csl-json');
    expect(file.complete).toBe(false);
    expect(file.problems).toHaveLength(1);
  });

  it('says that an item has no key', async () => {
    const file = await read('[{"title": "Ohne"}]', 'csl-json');
    expect(file).toMatchObject({ entries: [], complete: true, problems: [{ range: { start: { line: 0, character: 1 } } }] });
  });
});

const yaml = `---
# Quellen
references:
- id: kommission2024
  type: report
  title: Bericht
  author:
  - literal: Europäische Kommission
  - family: Weber
    given: Anna
  issued: 2024-03
- id: "b:2"
  title: 'Zwei: ein Titel'
  issued:
    date-parts:
    - - 2020
      - 5
      - 4
---
`;

describe('CSL YAML', () => {
  it('is read with places', async () => {
    const file = await read(yaml, 'csl-yaml');
    expect(file).toMatchObject({ complete: true, problems: [] });
    expect(keysInText(yaml, file)).toEqual(['kommission2024', 'b:2']);
    expect(file.entries).toMatchObject([
      { title: 'Bericht', authors: ['Europäische Kommission', 'Anna Weber'], issued: '2024-03' },
      { title: 'Zwei: ein Titel', issued: '2020-05-04' },
    ]);
  });

  it('loses only the item that is not YAML', async () => {
    const file = await read(yaml.replace('title: Bericht', 'title: "Bericht'), 'csl-yaml');
    expect(file.entries.map(({ key, title }) => [key, title])).toEqual([
      ['kommission2024', undefined],
      ['b:2', 'Zwei: ein Titel'],
    ]);
    expect(file.problems).toHaveLength(1);
  });
});

it.each([
  ['refs.bib', 'bibtex'],
  ['Refs.BIB', 'bibtex'],
  ['a.bibtex', 'bibtex'],
  ['a.json', 'csl-json'],
  ['a.yaml', 'csl-yaml'],
  ['a.yml', 'csl-yaml'],
  ['a.ris', undefined],
  ['a', undefined],
])('%s is %s', (path, format) => {
  expect(bibliographyFormat(path)).toBe(format);
});

describe('whatever is in a file', () => {
  const pieces = ['@book{', '@misc{b, title = {', '}', '{', '"', ',', '=', '\\', '$', '%', '\n', '[', ']', '"id": "x"', '- id: y\n', 'references:\n', '  ', '#', '@string{a = ', '&', '*z', '\u0000', '\ud800', 'ü', '- ', ': ', '\\begin{x}', '\\"'];
  const text = fc.oneof(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 200 }));

  it.each<[BibliographyFormat]>([['bibtex'], ['csl-json'], ['csl-yaml']])('as %s, it is read, and places are in it', async (format) => {
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const { entries, problems } = await read(given, format);
        const lines = given.split(/\r\n|\r|\n/);
        for (const { range } of [...entries, ...problems]) {
          expect(range.start.line).toBeLessThan(lines.length);
          expect(range.end.character).toBeLessThanOrEqual(lines[range.end.line]?.length ?? -1);
        }
        for (const { key } of entries) expect(key).not.toBe('');
      }),
      { numRuns: 1500 },
    );
  });

  it.each<[string, BibliographyFormat, string]>([
    ['bibtex', 'bibtex', bib],
    ['json', 'csl-json', json],
    ['yaml', 'csl-yaml', yaml],
  ])('%s cut anywhere keeps what is whole', async (_, format, whole) => {
    const all = await read(whole, format);
    for (let length = 0; length < whole.length; length += 7) {
      const { entries } = await read(whole.slice(0, length), format);
      const titles = new Map(all.entries.map(({ key, title }) => [key, title]));
      for (const { key, title } of entries.slice(0, -1)) expect(title).toBe(titles.get(key));
    }
  });
});
