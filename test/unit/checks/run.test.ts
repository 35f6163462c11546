import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../../server/src/checks/check.ts';
import { checks } from '../../../server/src/checks/checks.ts';
import { checkCodes } from '../../../server/src/checks/finding.ts';
import { mendAll } from '../../../server/src/checks/mendAll.ts';
import { findingsIn } from '../../../server/src/checks/run.ts';
import { openDraft, updateDraft, withBibliography, withKnowledge } from '../../../server/src/draft/openDraft.ts';
import { bibliographyOf } from '../../../server/src/knowledge/bibliographies/bibliography.ts';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import { loadPack } from '../../../server/src/knowledge/load-pack.ts';
import { loadShippedPack } from '../../../server/src/knowledge/shipped.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';
import { smallDraft, smallLookup, smallPack } from '../smallKnowledge.ts';

const options: CheckOptions = { severities: new Map(), asOf: '2025-06-12', phrases: [] };

/** `code: words` for each finding. */
function found(text: string, changed: Partial<CheckOptions> = {}): readonly string[] {
  return findingsIn(smallDraft(text), { ...options, ...changed }).map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
}

const wrong = 'Der digitaler Partnerrat tagte.';
const deprecated = 'term/deprecated: digitaler Partnerrat';

it('has every check once, under a code that settings know', () => {
  expect([...checks.map(({ code }) => code), 'exception/unused'].sort()).toEqual([...checkCodes].sort());
});

// Where each place was compared with all before it, these took minutes: the time that a test has ends such a one.
it.each([
  'Die nächste Tagung soll ',
  'Das nächste Treffen soll ',
  'Die dritte Tagung am 1. Mai 2025 und ',
  'the third Digital Partnership Council with Japan ',
  'Digital Markets Act (Gesetz über digitale Märkte) ',
  'Mit Kanada hat die EU Q-NEKO gestartet und ',
])('a paragraph that says one thing over and over is looked through in a time that grows with it: %s', { timeout: 60_000 }, (words) => {
  const knowledge = buildKnowledge([loadShippedPack('file:///packs')], 1);
  const text = words.repeat(1_500_000 / words.length);
  expect(() => findingsIn(openDraft({ uri: 'file:///a.md', version: 1, text, knowledge, lookup: createLookup(knowledge), defaultLanguage: 'de' }), options)).not.toThrow();
});

describe('a key of a citation', () => {
  /** The findings while somebody types where `|` is. */
  const typing = (marked: string): readonly string[] => found(marked.replace('|', ''), { typingAt: marked.indexOf('|') });

  it.each(['Siehe [@mai|].', 'Siehe [@ma|i].', 'Siehe [@|mai].', 'Siehe [@mai 2025|].', 'Siehe [@mai 2025 juda|].', 'Siehe [-@{mai|}].'])('is not judged while it is being typed: %s', (text) => {
    expect(typing(text)).toEqual([]);
  });

  it.each(['Siehe [@mai]|.', 'Siehe [@mai], und|.', 'Siehe [@mai, S.|].', 'Siehe [@mai; @|].', 'Siehe| [@mai].', 'Siehe [|@mai].', 'Siehe [@mai].\n\nWeiter|'])('is judged once it is done: %s', (text) => {
    expect(typing(text)).toContain('citation/unknown: mai');
  });

  it('leaves those beside it, and the exceptions for it, as they are', () => {
    expect(typing('Siehe [@niemand; @mai|].')).toEqual(['citation/unknown: niemand']);
    expect(typing('Siehe [@mai|]. <!-- communique ignore citation/unknown -->')).toEqual([]);
  });
});

describe('findings', () => {
  it('are where the words are, with what to write instead', () => {
    const [finding] = findingsIn(smallDraft(`# Titel\n\n${wrong}\n`), options);
    expect(finding).toMatchObject({
      code: 'term/deprecated',
      severity: 'warning',
      start: 13,
      end: 33,
      fixes: [{ edits: [{ start: 13, end: 33, newText: 'Rat für digitale Partnerschaft' }] }],
    });
  });

  it('in quotation marks are remarked on, not corrected', () => {
    expect(findingsIn(smallDraft('Er nannte es „digitaler Partnerrat“.'), options)).toMatchObject([{ severity: 'information', quoted: true, fixes: [] }]);
  });

  it.each([
    ['in a block quote', `> ${wrong}\n`],
    ['in the second paragraph of a block quote', `> Gut.\n>\n> ${wrong}\n`],
    ['in a list in a block quote', `> - ${wrong}\n`],
  ])('%s are not corrected either', (_, text) => {
    expect(findingsIn(smallDraft(text), options)).toMatchObject([{ quoted: true, fixes: [] }]);
  });

  it.each([
    ['in an alert', `> [!NOTE]\n> Gut.\n>\n> ${wrong}\n`],
    ['behind a citation', `[@src-jp] ${wrong}\n`],
    ['in the text of a link', '[digitaler Partnerrat](https://example.eu)\n'],
  ])('%s are corrected', (_, text) => {
    expect(findingsIn(smallDraft(text), options)).toMatchObject([{ quoted: false, fixes: [{}] }]);
  });

  it.each([
    ['Die Sitzung des digitalen Partnerrats war kurz.', 'Die Sitzung des Rates für digitale Partnerschaft war kurz.'],
    ['Im digitalen Partnerrat wurde beraten.', 'Im Rat für digitale Partnerschaft wurde beraten.'],
    ['Ein digitaler Partnerrat tagte.', 'Ein Rat für digitale Partnerschaft tagte.'],
    ['Die digitalen Partnerräte tagten.', undefined],
    ['Das Digital Markets Act gilt.', 'Das Gesetz über digitale Märkte gilt.'],
    ['Der Digital Markets Act gilt.', 'Das Gesetz über digitale Märkte gilt.'],
    ['Nach dem Digital Markets Act ist es so.', 'Nach dem Gesetz über digitale Märkte ist es so.'],
    ['Die Ziele des Digital Markets Act sind klar.', 'Die Ziele des Gesetzes über digitale Märkte sind klar.'],
    ['Das Digital Markets Act gilt. Es verpflichtet Torwächter.', 'Das Gesetz über digitale Märkte gilt. Es verpflichtet Torwächter.'],
    // Another word would have to change, too.
    ['Der neue Digital Markets Act gilt.', undefined],
    ['Der Digital Markets Act, der seit 2022 gilt, ist neu.', undefined],
    ['Der Digital Markets Act gilt. Er verpflichtet Torwächter.', undefined],
    ['Der digitale Partnerrat, der tagte, war kurz. Er endete mittags.', 'Der Rat für digitale Partnerschaft, der tagte, war kurz. Er endete mittags.'],
  ])('are mended in the same case: %s', (text, expected) => {
    const [finding] = findingsIn(smallDraft(text), options);
    const edits = finding?.fixes[0]?.edits.toSorted((a, b) => b.start - a.start);
    expect(finding?.code).toBe('term/deprecated');
    expect(edits?.reduce((mended, { start, end, newText }) => mended.slice(0, start) + newText + mended.slice(end), text)).toBe(expected);
  });

  it('weigh what the settings say', () => {
    expect(found(wrong, { severities: new Map([['term/deprecated', 'off']]) })).toEqual([]);
    expect(findingsIn(smallDraft(wrong), { ...options, severities: new Map([['term/deprecated', 'error']]) })).toMatchObject([{ severity: 'error' }]);
  });

  it('leave alone the phrases that the settings name', () => {
    expect(found(wrong, { phrases: ['digitaler Partnerrat'] })).toEqual([]);
  });

  describe('of words that a pack excepts', () => {
    const withExceptions = (text: string, exceptions: string): readonly string[] => {
      const own = loadPack([{ path: 'own.yaml', text: `exceptions:\n${exceptions}` }], { root: 'file:///own', layer: 'workspace' });
      const known = buildKnowledge([smallPack, own], 2);
      expect(known.problems).toEqual([]);
      return findingsIn(withKnowledge(smallDraft(text), known, smallLookup), options).map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
    };

    it('are left alone in every inflection, by the checks that it names', () => {
      const text = 'Die Sitzung des digitalen\nPartnerrats und der digitale Partnerrat.\n';
      expect(withExceptions(text, '  - {id: a, phrase: digitaler Partnerrat, checks: [term/deprecated]}\n')).toEqual([]);
      expect(withExceptions(text, '  - {id: a, phrase: digitaler Partnerrat}\n')).toEqual([]);
      expect(withExceptions(text, '  - {id: a, phrase: digitaler Partnerrat, checks: [citation/unknown]}\n')).toHaveLength(2);
      expect(withExceptions(text, '  - {id: a, phrase: digitalen Partnerrats}\n')).toEqual(['term/deprecated: digitale Partnerrat']);
      expect(withExceptions('Siehe [@src-jq].', '  - {id: a, phrase: src-jq}\n')).toEqual([]);
      expect(withExceptions('Siehe [@src_jq].', '  - {id: a, phrase: src_jq}\n')).toEqual([]);
    });

    it('are none of the draft: that it does not use them is no finding', () => {
      expect(withExceptions('Gut.', '  - {id: a, phrase: digitaler Partnerrat}\n')).toEqual([]);
    });

    it('are remarked on again once a later pack takes the exception back', () => {
      const exception = (more: string, layer: 'given' | 'workspace') => loadPack([{ path: 'x.yaml', text: `exceptions:\n  - {id: a, ${more}}\n` }], { root: `file:///${layer}`, layer });
      const known = buildKnowledge([smallPack, exception('phrase: digitaler Partnerrat', 'given'), exception('withdrawn: {reason: {de: Nein., en: No.}}', 'workspace')], 2);
      expect(findingsIn(withKnowledge(smallDraft(wrong), known, smallLookup), options)).toHaveLength(1);
    });
  });

  it('name a key that no source has, and the one that is meant', () => {
    expect(found('Siehe [@src-jq] und [@src-jp].')).toEqual(['citation/unknown: src-jq']);
    expect(found('Siehe `[@src-jq]`, @jemand und a@b.de.')).toEqual([]);
    expect(found('---\nbibliography: eigene.bib\n---\n\nSiehe [@src-jq].')).toEqual([]);
    expect(found('---\nbibliography: { main: eigene.bib }\n---\n\nSiehe [@src-jq].')).toEqual([]);
    expect(found('---\nzotero:\n  client: zotero\n---\n\nSiehe [@src-jq].')).toEqual([]);
  });

  it('name a key that the bibliographies do not have either, and what is not there of them', () => {
    const text = '---\nbibliography: [eigene.bib, "fehlt.bib"]\n---\n\nSiehe [@weber2020], [@weber2002] und [@src-jp].';
    const weber = { key: 'weber2020', authors: [], uri: 'file:///w/eigene.bib', range: { start: { line: 0, character: 5 }, end: { line: 0, character: 14 } } };
    const foundWith = (complete: boolean, missing: readonly string[]): readonly string[] =>
      findingsIn(withBibliography(smallDraft(text), bibliographyOf([weber], complete, missing)), options).map((finding) => {
        const nearest = finding.code === 'citation/unknown' ? ` (${String(finding.nearest)})` : '';
        return `${finding.code}: ${text.slice(finding.start, finding.end)}${nearest}`;
      });
    expect(foundWith(true, [])).toEqual(['citation/unknown: weber2002 (weber2020)']);
    expect(foundWith(false, [])).toEqual([]);
    expect(foundWith(false, ['fehlt.bib'])).toEqual(['citation/bibliography: fehlt.bib']);
  });

  it('know the keys that the front matter itself has', () => {
    const references = '---\nreferences:\n- id: weber2020\n  title: Häfen\n---\n';
    expect(found(`${references}\nSiehe [@weber2020] und [@weber2002].`)).toEqual(['citation/unknown: weber2002']);
    const draft = smallDraft(`${references}\nSiehe [@weber2020].`);
    expect(draft.bibliography.get('weber2020')).toMatchObject({ title: 'Häfen', uri: draft.uri, range: { start: { line: 2, character: 6 }, end: { line: 2, character: 15 } } });
    // As long as the front matter stays, so does what it holds.
    expect(updateDraft(draft, [{ start: draft.text.length, end: draft.text.length, text: ' Gut.' }], 2).bibliography).toBe(draft.bibliography);
  });
});

describe('all fixes in one step', () => {
  const mended = (text: string): string =>
    mendAll(findingsIn(smallDraft(text), options)).edits.toReversed().reduce((rest, { start, end, newText }) => rest.slice(0, start) + newText + rest.slice(end), text);

  it('write the preferred form in every case, article and number that is certain', () => {
    expect(mended('---\ntitle: digitaler Partnerrat\n---\n\n# Digitaler Partnerrat\n\nDer digitale Partnerrat und die Räte. Die Sitzung des digitalen Partnerrats, im digitalen Partnerrat. Die digitalen Partnerräte.\n')).toBe(
      '---\ntitle: digitaler Partnerrat\n---\n\n# Rat für digitale Partnerschaft\n\nDer Rat für digitale Partnerschaft und die Räte. Die Sitzung des Rates für digitale Partnerschaft, im Rat für digitale Partnerschaft. Die digitalen Partnerräte.\n',
    );
  });

  it.each([
    'Er sagte „digitaler Partnerrat“.',
    '> digitaler Partnerrat',
    '`digitaler Partnerrat`',
    '```\ndigitaler Partnerrat\n```',
    'Mehr [vgl. digitaler Partnerrat @src-jp, digitaler Partnerrat].',
    '[@src-jq]',
    'Gut. <!-- communique ignore -->',
    'digitaler Partnerrat <!-- communique ignore term/deprecated -->',
  ])('leave alone: %s', (text) => {
    expect(mended(text)).toBe(text);
  });

  it('are none where nothing is wrong, and leave nothing to mend', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Der digitale Partnerrat ', 'des digitalen Partnerrates ', 'im digitalen Partnerrat. ', 'Das Digital Markets Act ', 'die digitalen Partnerräte ', '**', '\n\n', '„', '“', '> ', '# '), { maxLength: 15 }), (pieces) => {
        const once = mended(pieces.join(''));
        expect(mended(once)).toBe(once);
      }),
    );
  });
});

describe('another name of a term', () => {
  const known = buildKnowledge([loadShippedPack('shipped:')], 1);
  const names = createLookup(known);
  const mended = (text: string): string => {
    const draft = openDraft({ uri: 'file:///names.md', version: 1, text, knowledge: known, lookup: names, defaultLanguage: 'de' });
    return mendAll(findingsIn(draft, options)).edits.toReversed().reduce((rest, { start, end, newText }) => rest.slice(0, start) + newText + rest.slice(end), text);
  };
  const german = 'Die digitale Partnerschaft mit Japan läuft gut. ';

  it.each([
    [`${german}Die Digitalpartnerschaft mit Kanada beginnt.`, `${german}Die digitale Partnerschaft mit Kanada beginnt.`],
    [`${german}Der Nutzen der Digitalpartnerschaften wächst.`, `${german}Der Nutzen der digitalen Partnerschaften wächst.`],
    [`${german}\n\n## Digitalpartnerschaft mit Kanada`, `${german}\n\n## Digitale Partnerschaft mit Kanada`],
    ['Das Frühwarnsystem ist da. Der Frühwarnmechanismus hilft, mit dem Frühwarnmechanismus geht es.', 'Das Frühwarnsystem ist da. Das Frühwarnsystem hilft, mit dem Frühwarnsystem geht es.'],
    ['The internal market is open. A single market has been built by them.', 'The internal market is open. An internal market has been built by them.'],
    ['The internal market is open. Single market rules apply to it.', 'The internal market is open. Internal market rules apply to it.'],
  ])('is replaced: %s', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it.each([
    ['an adjective before it shows the case', `${german}Der Nutzen der neuen Digitalpartnerschaft wächst.`],
    ['the case is not certain', `${german}Digitalpartnerschaft ist das Ziel.`],
    ['the case is not certain', 'Der digitale Wandel kommt. Die digitale Transformation kommt.'],
    ['it is written as a title', 'The early warning mechanism is in place. The Early Warning System of both sides works.'],
  ])('is left alone where %s: %s', (_, text) => {
    expect(mended(text)).toBe(text);
  });
});

describe('exceptions', () => {
  it.each([
    ['at the end of the line', `${wrong} <!-- communique ignore term/deprecated -->\n`],
    ['on the line before a paragraph', `<!-- communique ignore term/deprecated -->\n${wrong}\n`],
    ['for all checks', `${wrong} <!-- communique ignore -->\n`],
    ['for all checks of a kind', `${wrong} <!-- communique ignore term/ -->\n`],
    ['for the section', `# A\n\n${wrong}\n\n<!-- communique ignore-section term/deprecated -->\n\n## B\n\n${wrong}\n`],
    ['for the file', `<!-- communique ignore-file term/deprecated -->\n\n# A\n\n${wrong}\n\n# B\n\n${wrong}\n`],
    ['in the front matter', `---\ncommunique-ignore: [term/deprecated]\n---\n\n${wrong}\n`],
  ])('hold %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['on another line', `${wrong}\n\nGut. <!-- communique ignore term/deprecated -->\n`, [deprecated, 'exception/unused: <!-- communique ignore term/deprecated -->']],
    ['in another section', `# A\n\n${wrong}\n\n# B\n\n<!-- communique ignore-section term/deprecated -->\n`, [deprecated, 'exception/unused: <!-- communique ignore-section term/deprecated -->']],
    ['for another check', `${wrong} <!-- communique ignore citation/unknown -->\n`, [deprecated, 'exception/unused: <!-- communique ignore citation/unknown -->']],
    ['for a check that does not exist', `${wrong} <!-- communique ignore term/wrong -->\n`, [deprecated, 'exception/unused: <!-- communique ignore term/wrong -->']],
    ['in code', `\`\`\`\n<!-- communique ignore-file -->\n\`\`\`\n\n${wrong}\n`, [deprecated]],
  ])('do not hold %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('from checks that are off are not remarked on', () => {
    expect(found('Gut. <!-- communique ignore term/deprecated -->\n', { severities: new Map([['term/deprecated', 'off']]) })).toEqual([]);
  });
});

it('finds after any edits what it finds in the whole text', () => {
  const all: CheckOptions = { ...options, severities: new Map([['term/unexplained', 'information']]) };
  const pieces = ['DMA ', 'Der DMA', '[^1]', '(', ')', 'Gesetz über digitale Märkte ', '# Abkürzungen\n\n', '# Japan\n\n', '\n\n', wrong, ' ', '[@src-jq]', '<!-- communique ignore -->', 'Republik Korea ', '„', '“', '> ', '[!NOTE]\n', '- ', '---\npartner: jp\n---\n', 'am 30. April 2024 ', '\n', 'x'];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
      fc.array(fc.record({ at: fc.nat(), cut: fc.nat(40), put: fc.constantFrom(...pieces, '') }), { minLength: 1, maxLength: 6 }),
      (start, edits) => {
        let draft = smallDraft(start.join(''));
        findingsIn(draft, all);
        for (const [version, { at, cut, put }] of edits.entries()) {
          const from = at % (draft.text.length + 1);
          draft = updateDraft(draft, [{ start: from, end: Math.min(draft.text.length, from + cut), text: put }], version + 2);
          expect(findingsIn(draft, all)).toEqual(findingsIn(smallDraft(draft.text), all));
        }
      },
    ),
    { numRuns: 1000 },
  );
});

describe('what is kept of a block', () => {
  const codes = (draft: Parameters<typeof findingsIn>[0], asOf = options.asOf): readonly string[] => findingsIn(draft, { ...options, asOf }).map(({ code }) => code);

  it('goes when the front matter names a bibliography', () => {
    const text = '---\nlang: de\n---\n\nSiehe [@src-jq].\n';
    const draft = smallDraft(text);
    expect(codes(draft)).toEqual(['citation/unknown']);
    expect(codes(updateDraft(draft, [{ start: 4, end: 4, text: 'bibliography: eigene.bib\n' }], 2))).toEqual([]);
  });

  it('goes when something else is known, by the same names', () => {
    const draft = smallDraft('Siehe [@src-jq].\n');
    expect(codes(draft)).toEqual(['citation/unknown']);
    const source = 'sources:\n  - id: src-jq\n    title: Drittes Treffen\n    publisher: Amt\n    type: press-release\n    language: de\n    authority: primary\n    translation: none\n    urls: [{ language: de, url: "https://example.eu/jq" }]\n';
    const own = loadPack([{ path: 'own.yaml', text: source }], { root: 'file:///own', layer: 'workspace' });
    const known = buildKnowledge([own], 2);
    expect(known.get('sources', 'src-jq')).toBeDefined();
    expect(codes(withKnowledge(draft, known, smallLookup))).toEqual([]);
  });
});
