import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockAtOffset, blocksOf, headingsAbove } from '../../../server/src/language/blocks.ts';
import { isIgnorable } from '../../../server/src/language/fold.ts';
import { parseMarkdown, reparse } from '../../../server/src/language/markdown.ts';

const proseOf = (text: string): readonly string[] => blocksOf(parseMarkdown(text)).map(({ prose }) => prose.text.trim());

test('what cannot be seen, odd spaces, hyphens and full-width letters never stay in prose', () => {
  const stays: string[] = [];
  for (let unit = 0x80; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    const isOdd = isIgnorable(unit) || (/\s/.test(character) && !/[\u0085\u1680\u2028\u2029\u205f]/.test(character)) || unit === 0x2010 || unit === 0x2011 || (unit >= 0xff01 && unit <= 0xff5e);
    if (isOdd && proseOf(`x ${character}y`).join().includes(character)) stays.push(`U+${unit.toString(16)}`);
  }
  expect(stays).toEqual([]);
});

describe('prose is what a reader reads', () => {
  test.each([
    ['# Der **Rat** für\n', ['Der Rat für']],
    ['Rat\nfür digitale\n  Partnerschaft', ['Rat für digitale Partnerschaft']],
    ['Ein [Link zum DMA](https://x.eu/DMA "Titel") hier', ['Ein Link zum DMA hier']],
    ['vor `DMA` nach', ['vor \ufffc nach']],
    ['Kosten $a_{DMA}$ und 5 $ mehr', ['Kosten \ufffc und 5 $ mehr']],
    ['```\nDMA\n```\n\nText', ['Text']],
    ['<!-- DMA -->\n\nText', ['Text']],
    ['Text <b>fett</b> Ende', ['Text fett Ende']],
    ['> Zitat\n> zweite Zeile', ['Zitat  zweite Zeile']],
    ['| KI | **6G** |\n|---|---|\n| a | b |', ['KI', '6G', 'a', 'b']],
    ['- [ ] Aufgabe', ['Aufgabe']],
    ['Satz.[^1]\n\n[^1]: Fußnote mit Text', ['Satz.', ': Fußnote mit Text']],
    ['[^1]: Seekabel', ['Seekabel']],
    ['wie [@key, p. 3] sagt, und @key auch', ['wie  sagt, und \ufffc auch']],
    ['laut @{key.} und @Müller2019. Siehe [vgl. @{key}]', ['laut \ufffc und \ufffc. Siehe']],
    ['für&nbsp;digi\u00adtale Part\u2011ner', ['für digitale Part-ner']],
    ['Ra\u0308te', ['Räte']],
    ['ＫＩ', ['KI']],
    ['---\nlang: de\n---\n\nText', ['Text']],
    ['---\n\nkein Kopf', ['kein Kopf']],
    ['www.example.com/DMA', ['\ufffc']],
    ['post@example.eu', ['\ufffc']],
    ['Zeile eins\r\nzwei', ['Zeile eins zwei']],
  ])('%j', (text, expected) => {
    expect(proseOf(text)).toEqual(expected);
  });
});

describe('positions', () => {
  test('lead from prose back to the document, through emphasis and entities', () => {
    const text = 'a **Rat** f&uuml;r x';
    const [block] = blocksOf(parseMarkdown(text));
    if (block === undefined) throw new Error('no block');
    expect(block.prose.text).toBe('a Rat für x');
    const at = block.prose.text.indexOf('Rat');
    expect(text.slice(block.prose.startInBlock(at), block.prose.endInBlock(at + 'Rat für'.length))).toBe('Rat** f&uuml;r');
  });

  test('of every word are exact whatever the markup', () => {
    const piece = fc.constantFrom('Rat', ' ', '**', '*', '_', '`', '&amp;', '\u00ad', '\u00a0', '\n', '- ', '[x](y)', '🙂', '|', 'ä', 'a\u0308', '# ', '\n\n', '~~', '<b>', '$', '\\*');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const block of blocksOf(parseMarkdown(text))) {
          expect(block.start).toBeGreaterThanOrEqual(0);
          expect(block.end).toBeLessThanOrEqual(text.length);
          for (const match of block.prose.text.matchAll(/Rat/gu)) {
            const from = block.start + block.prose.startInBlock(match.index);
            const to = block.start + block.prose.endInBlock(match.index + 3);
            expect(text.slice(from, to).replace(/[^Rat]/gu, '')).toBe('Rat');
            expect(block.prose.fromBlock(from - block.start)).toBe(match.index);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('reparsing', () => {
  const piece = fc.constantFrom('Rat', ' ', '\n', '\n\n', '---\n', 'lang: de\n', '# ', '- ', '> ', '```\n', '**', '| a | b |\n', '|---|---|\n', '[^1]: ', '$', '`', '    ', '🙂', '<!-- ', ' -->', '...\n', '\r\n');
  const snippet = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

  test('after any edits gives what parsing from scratch gives', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        fc.array(fc.tuple(fc.nat(), fc.nat(12), snippet), { maxLength: 8 }),
        (start, edits) => {
          let incremental = parseMarkdown(start);
          for (const [at, length, text] of edits) {
            const from = at % (incremental.text.length + 1);
            incremental = reparse(incremental, { start: from, end: Math.min(incremental.text.length, from + length), text });
            const fresh = parseMarkdown(incremental.text);
            const shape = (blocks: ReturnType<typeof blocksOf>): unknown => blocks.map((b) => [b.kind, b.level, b.start, b.end, b.prose.text]);
            expect(shape(blocksOf(incremental))).toEqual(shape(blocksOf(fresh)));
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['    lang: de\nlang: de\n', 0, 1, ''],
    ['    Rat---\n- ```\nRat', 0, 1, ''],
    ['Rat\n| a |\n|---|\n', 10, 12, 'x'],
    ['Rat\n| a |\n|-x-|\n', 12, 13, '-'],
  ])('does not keep a part of a line: %j', (text, start, end, inserted) => {
    const incremental = reparse(parseMarkdown(text), { start, end, text: inserted });
    const shape = (blocks: ReturnType<typeof blocksOf>): unknown => blocks.map((b) => [b.kind, b.start, b.end, b.prose.text]);
    expect(shape(blocksOf(incremental))).toEqual(shape(blocksOf(parseMarkdown(incremental.text))));
  });

  test('headings above an offset are those that a list of all blocks gives', () => {
    const line = fc.constantFrom('# a\n', '## b\n', '### c\n', 'Text\n\n', '> ## d\n', '- # e\n', '\n', 'x\n===\n', '| a |\n|---|\n| b |\n');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.nat(), (lines, at) => {
        const markdown = parseMarkdown(lines.join(''));
        const offset = at % (markdown.text.length + 1);
        const expected: string[] = [];
        let level = 7;
        for (const block of [...blocksOf(markdown)].reverse()) {
          if (block.kind !== 'heading' || block.end >= offset || block.level >= level) continue;
          expected.push(block.prose.text);
          level = block.level;
        }
        expect(headingsAbove(markdown, offset).map(({ prose }) => prose.text)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('the block at an offset is the one that the list of blocks has there', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const markdown = parseMarkdown(pieces.join(''));
        for (const block of blocksOf(markdown)) {
          const found = blockAtOffset(markdown, block.start);
          expect(found?.prose.text).toBe(block.prose.text);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
