import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDraft, updateDraft } from '../../../server/src/draft/openDraft.ts';
import type { Draft } from '../../../server/src/draft/draft.ts';
import { smallDraft, smallKnowledge, smallLookup, withCursor } from '../smallKnowledge.ts';

const commitmentsAt = (marked: string): readonly string[] => {
  const { text, offset } = withCursor(marked);
  return smallDraft(text).commitmentsAt(offset).map(({ entry }) => entry.record.id);
};

describe('mentions stand where the words stand', () => {
  test.each([
    ['Der **Rat** für digitale\nPartnerschaft tagte.', 'Rat** für digitale\nPartnerschaft'],
    ['Die Ra\u0308te für digitale Part\u00adnerschaft', 'Ra\u0308te für digitale Part\u00adnerschaft'],
    ['mit [künstlicher&nbsp;Intelligenz](https://x.eu)', 'künstlicher&nbsp;Intelligenz'],
    ['🙂 des DMA', 'DMA'],
    ['| a | DMA |\n|---|---|', 'DMA'],
  ])('%j', (text, words) => {
    const draft = smallDraft(text);
    expect([...draft.mentions()].map((mention) => mention.text)).toEqual([words]);
    expect(draft.mentionAt(text.indexOf(words) + 1)?.text).toBe(words);
  });

  test('never in code, links, front matter or comments', () => {
    expect([...smallDraft('---\ntitle: DMA\n---\n`DMA` <https://x.eu/DMA> <!-- DMA -->\n\n    DMA\n').mentions()]).toEqual([]);
  });

  test('ordinary words are names only beside another name', () => {
    expect([...smallDraft('Die Tagung war lang.').mentions()]).toEqual([]);
    expect([...smallDraft('Die Tagung des Vereins in Japan war lang.').mentions()].map(({ text }) => text)).toEqual(['Japan']);
    expect([...smallDraft('Die Tagung zu 6G war lang.').mentions()].map(({ text }) => text)).toEqual(['Tagung', '6G']);
  });
});

describe('the language of a place', () => {
  test.each([
    ['---\nlang: en\n---\nDer Rat und die Tagung |', 'en'],
    ['The council and the meeting of |', 'en'],
    ['Der Rat und die Tagung |', 'de'],
    ['6G|', 'de'],
  ])('%j is %s', (marked, language) => {
    const { text, offset } = withCursor(marked);
    expect(smallDraft(text).languageAt(offset)).toBe(language);
  });
});

describe('commitments of a sentence', () => {
  test('are those of its partner, newest first', () => {
    expect(commitmentsAt('Japan setzt auf 6|G.')).toEqual(['jp-6g-start', 'jp-6g']);
    expect(commitmentsAt('Die Republik Korea setzt auf 6|G.')).toEqual(['kr-6g']);
  });
  test('take the partner from the paragraph, the headings or the front matter', () => {
    expect(commitmentsAt('Japan kam. Es ging um 6|G.')).toEqual(['jp-6g-start', 'jp-6g']);
    expect(commitmentsAt('# Republik Korea\n\nEs ging um 6|G.')).toEqual(['kr-6g']);
    expect(commitmentsAt('---\npartner: Republik Korea\n---\n\nEs ging um 6|G.')).toEqual(['kr-6g']);
    expect(commitmentsAt('---\npartner: kr\n---\n\nEs ging um 6|G.')).toEqual(['kr-6g']);
  });
  test('let the nearest partner win', () => {
    expect(commitmentsAt('# Republik Korea\n\nJapan setzt auf 6|G.')).toEqual(['jp-6g-start', 'jp-6g']);
  });
  test('are not shown where the text may be about somebody else', () => {
    expect(commitmentsAt('Es ging um 6|G.')).toEqual([]);
    expect(commitmentsAt('Mit China ging es um 6|G.')).toEqual([]);
    expect(commitmentsAt('# Japan\n\nMit Indien ging es um 6|G.')).toEqual([]);
    expect(commitmentsAt('# Japan\n\nIn Deutschland ging es um 6|G.')).toEqual(['jp-6g-start', 'jp-6g']);
    expect(commitmentsAt('# Japan\n\nDie Republik Korea beobachtet die Halbleiter-Liefer|kette.')).toEqual([]);
  });
  test('take their terms from the headings where the sentence names none', () => {
    expect(commitmentsAt('# Halbleiter-Lieferkette\n\nJa|pan sagte zu, daran mitzuwirken.')).toEqual(['jp-chips']);
  });
  test('on a partner are those of the terms beside it', () => {
    expect(commitmentsAt('Ja|pan beobachtet die Halbleiter-Lieferkette.')).toEqual(['jp-chips']);
    expect(commitmentsAt('Ja|pan ist schön.')).toEqual([]);
  });
  test('on a meeting are its own', () => {
    expect(commitmentsAt('Auf der zweiten Tag|ung EU–Japan.')).toEqual(['jp-6g-start', 'jp-chips']);
  });
  test('say why', () => {
    const { text, offset } = withCursor('Japan setzt auf 6|G.');
    expect(smallDraft(text).commitmentsAt(offset)[0]?.reasons).toEqual(['terms/6g', 'actors/jp']);
  });
});

describe('completion in a draft', () => {
  const at = (marked: string): Draft['completionsAt'] extends (...args: never[]) => infer R ? R : never => {
    const { text, offset } = withCursor(marked);
    return smallDraft(text).completionsAt(offset, 5);
  };
  test('replaces the whole phrase', () => {
    const [first] = at('Heute tagte der Rat für dig|');
    expect(first?.candidate.insert).toBe('Rat für digitale Partnerschaft');
    expect(first?.typed).toBe('Rat für dig');
  });
  test.each(['`Rat für dig|`', '[x](Rat-für-dig|)', '---\ntitle: Rat für dig|\n---\n', '```\nRat für dig|\n```', '<!-- Rat für dig| -->', '$Rat für dig|$'])(
    'is silent in %j',
    (marked) => {
      expect(at(marked)).toEqual([]);
    },
  );
  test('never swallows markup or a line break', () => {
    expect(at('Der **Rat** für dig|').map(({ typed }) => typed)).not.toContain('Rat** für dig');
    expect(at('Der Rat\nfür dig|').every(({ typed }) => !typed.includes('\n'))).toBe(true);
  });
  test('offers ghost text only at the end of a word', () => {
    const { text, offset } = withCursor('Der Rat für dig|itale');
    expect(smallDraft(text).ghostAt(offset)).toBeUndefined();
    expect(smallDraft('Der Rat für dig').ghostAt(15)?.candidate.insert).toBe('Rat für digitale Partnerschaft');
  });
});

test('a long draft after edits names what a draft opened afresh names', () => {
  const piece = fc.constantFrom('DMA\n\n', 'Rat für\ndigitale Partnerschaft\n\n', '- Japan\n', '  - 6G\n\n', '> KI\n', '\n\n\n\n\n\n', '    DMA\n', '   6G\n', '```\n', '| DMA | KI |\n|---|---|\n| 6G | DMA |\n', '# Japan\n', 'DMA\n---\n', '1. KI\n', '<div>\n', '[^1]: DMA\n', 'the DMA of the\n\n', '---\nlang: en\n---\n');
  const content = (length: number): fc.Arbitrary<string> => fc.array(piece, { maxLength: length, size: 'max' }).map((pieces) => pieces.join(''));
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12), text: fc.oneof(content(3), fc.constantFrom('', ' ', '\n', '    ', 'x', '-', '`')) });
  const asked = fc.boolean();
  fc.assert(
    fc.property(content(250), fc.array(fc.tuple(fc.array(edit, { minLength: 1, maxLength: 3 }), asked), { maxLength: 8 }), (start, changes) => {
      const options = { uri: 'x', version: 1, knowledge: smallKnowledge, lookup: smallLookup, defaultLanguage: 'de' as const };
      const shape = (d: Draft): unknown => [...d.mentions()].map((m) => [m.start, m.end, m.text, m.name.ref]);
      let draft = openDraft({ ...options, text: start });
      shape(draft);
      for (const [edits, isAsked] of changes) {
        let { length } = draft.text;
        const given = edits.map(({ at, length: most, text }) => {
          const from = Math.floor(at * length);
          const to = Math.min(length, from + most);
          length += text.length - (to - from);
          return { start: from, end: to, text };
        });
        draft = updateDraft(draft, given, draft.version + 1);
        if (!isAsked) continue;
        const fresh = openDraft({ ...options, text: draft.text });
        expect(shape(draft)).toEqual(shape(fresh));
        expect(draft.mentions().length).toBe(fresh.mentions().length);
      }
    }),
    { numRuns: 1500 },
  );
}, 60_000);

test('a draft after edits finds what a draft opened afresh finds', () => {
  const piece = fc.constantFrom('Rat für digitale Partnerschaft', 'DMA', ' ', '\n\n', '**', '# ', 'Japan', 'und der', 'the of', '`', '- ', '🙂', '6G', '---\n', 'lang: en\n', 'Tagung', '. ');
  const content = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(content, fc.array(fc.tuple(fc.nat(), fc.nat(20), content), { maxLength: 5 }), (start, edits) => {
      const options = { uri: 'x', version: 1, knowledge: smallKnowledge, lookup: smallLookup, defaultLanguage: 'de' as const };
      let draft = openDraft({ ...options, text: start });
      for (const [at, length, text] of edits) {
        const from = at % (draft.text.length + 1);
        draft = updateDraft(draft, [{ start: from, end: Math.min(draft.text.length, from + length), text }], draft.version + 1);
        const fresh = openDraft({ ...options, text: draft.text });
        const shape = (d: Draft): unknown => [
          [...d.mentions()].map((m) => [m.start, m.end, m.text, m.name.ref, m.name.role, m.via, m.alternatives.length, m.inner.map((inner) => [inner.start, inner.text, inner.name.ref])]),
          d.commitments().map((s) => [s.start, s.end, s.commitments.map(({ entry, score, reasons }) => [entry.ref, score, reasons])]),
          // Its order rests on how often the draft names each record.
          d.completionsAt(d.text.length, 20).map(({ candidate }) => [candidate.insert, candidate.score]),
        ];
        expect(shape(draft)).toEqual(shape(fresh));
      }
    }),
    { numRuns: 2000 },
  );
});
