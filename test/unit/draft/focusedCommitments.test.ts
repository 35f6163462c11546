import { describe, expect, it } from 'vitest';
import { shippedDraft } from '../recognition/table.ts';

/** The parties of the commitments that are shown over a place, marked by a bar; without the EU. */
function parties(marked: string, language: 'de' | 'en'): ReadonlySet<string> {
  const draft = shippedDraft(marked.replace('|', ''), language);
  return new Set(draft.commitmentsAt(marked.indexOf('|')).flatMap(({ entry }) => entry.record.parties).filter((party) => party !== 'eu'));
}

describe('over a partner, only what that partner promised is shown', () => {
  it.each([
    ['de', 'Neben der digitalen Part|nerschaft EU–Singapur gibt es die digitale Partnerschaft EU–Japan.', 'sg'],
    ['de', 'Neben der digitalen Partnerschaft EU–Singapur gibt es die digitale Part|nerschaft EU–Japan.', 'jp'],
    ['en', 'The EU–Canada Digital Part|nership is younger than the one with Japan, its AI programme smaller.', 'ca'],
    ['de', 'Mit Sing|apur und Japan wurde eine Zusammenarbeit bei Seekabeln vereinbart.', 'sg'],
    ['de', 'Mit Singapur und Jap|an wurde eine Zusammenarbeit bei Seekabeln vereinbart.', 'jp'],
  ] as const)('(%s) %s', (language, marked, partner) => {
    expect([...parties(marked, language)]).toEqual([partner]);
  });

  it('over what is promised, what each of them promised', () => {
    expect([...parties('Mit Singapur und Japan wurde eine Zusammenarbeit bei See|kabeln vereinbart.', 'de')].sort()).toEqual(['jp', 'sg']);
  });
});

it('what one name of a programme leaves out, another says', () => {
  const marked = 'The joint EU–Japan call| for quantum research was launched with Japan.';
  const draft = shippedDraft(marked.replace('|', ''), 'en');
  expect(draft.commitmentsAt(marked.indexOf('|')).map(({ entry }) => entry.record.id).sort()).toEqual(['c2-11', 'x-jp3-4']);
});
