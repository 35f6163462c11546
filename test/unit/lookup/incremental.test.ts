import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import type { Knowledge } from '../../../server/src/knowledge/knowledge.ts';
import { loadPack } from '../../../server/src/knowledge/load-pack.ts';
import type { LoadedPack } from '../../../server/src/knowledge/pack.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';
import type { Candidate, Lookup, Mention, Name } from '../../../server/src/lookup/lookup.ts';

const words = ['Rat', 'Räte', 'Netz', 'Netze', 'Pakt', 'KI', 'DMA', 'DMAs', 'digitaler', 'digitale', 'Act', 'KI-Pakt', 'Netz-Pakt'];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const term = fc.record({ de: name, en: name, abbreviation: fc.option(fc.constantFrom('DMA', 'KI', 'NP'), { nil: undefined }), ordinary: fc.boolean(), except: fc.option(name, { nil: undefined }) });
type Term = typeof term extends fc.Arbitrary<infer T> ? T : never;
/** The terms of a pack, by place; undefined: there is none. */
const pack = fc.array(fc.option(term, { nil: undefined }), { minLength: 6, maxLength: 6 });
const texts = fc.array(fc.constantFrom(...words, 'und', '-', '. ', 'der', 'Netzpakt', 'KI-', 'das “Netz”'), { maxLength: 25 }).map((parts) => parts.join(' ').replaceAll(' - ', '-'));

const manifest = 'id: small\ntitle: { de: x, en: x }\nversion: 1.0.0\nformat: 1\nlanguages: [de, en]\nlicence: CC-BY-4.0\n';
const base = {
  topics: [{ id: 'topic', label: { de: 'Thema', en: 'Topic' } }],
  actors: [
    { id: 'eu', type: 'party', label: { de: 'EU', en: 'EU' } },
    { id: 'jp', type: 'party', label: { de: 'Japan', en: 'Japan' } },
    { id: 'c1', type: 'council', label: { de: 'Netzrat', en: 'Net council' } },
    { id: 'c2', type: 'council', label: { de: 'Paktrat', en: 'Pact council' } },
  ],
};

/** Loads each file once, so that what has not changed is the same record as before. */
const loaded = new Map<string, LoadedPack>();
function load(data: object): LoadedPack {
  // JSON is YAML.
  const text = JSON.stringify(data);
  let pack = loaded.get(text);
  if (pack === undefined) {
    pack = loadPack([{ path: 'pack.yaml', text: manifest }, { path: 'all.yaml', text }], { root: 'file:///small', layer: 'given' });
    loaded.set(text, pack);
  }
  return pack;
}

function knowledgeOf(terms: readonly (Term | undefined)[], order: readonly number[], council: string, version: number): Knowledge {
  const partnership = { id: 'p', label: { de: 'Partnerschaft', en: 'Partnership' }, parties: ['eu', 'jp'], council };
  const packs = order.flatMap((place) => {
    const given = terms[place];
    if (given === undefined) return [];
    const { de, en, abbreviation, ordinary, except } = given;
    const record = {
      id: `t${place}`,
      label: { de, en },
      topic: 'topic',
      contextual: ordinary,
      definition: { de: 'x', en: 'x' },
      ...(abbreviation === undefined ? {} : { abbreviations: { de: [abbreviation] } }),
      ...(except === undefined ? {} : { except: { de: [except] } }),
    };
    return [load({ terms: [record] })];
  });
  const first = load(base);
  return buildKnowledge([{ ...first, files: [first, load({ partnerships: [partnership] }), ...packs].flatMap(({ files }) => files) }], version);
}

// Completion reads the parties of a name.
const own = (name: Name): unknown => [name.text, name.role, 'parties' in name ? name.parties : undefined];

const shape = ({ start, end, name: { ref, text, role, language, contextual }, via, alternatives, inner }: Mention): unknown => ({
  start, end, ref, text, role, language, contextual, via, alternatives: alternatives.map((other) => other.ref), inner: inner.map(shape),
});

/** Beginnings, typos, initials and nothing. */
const typed = ['', 'N', 'Netz P', 'Ntez', 'Rats f', 'digitalen Ne', 'NP', 'etz'];
const offered = ({ insert, replaces, literal, score, name }: Candidate): unknown => [insert, replaces, literal, score, name.ref];
const found = ({ ref, text }: Name): unknown => [ref, text];

test('a lookup made from the one before finds what a lookup made from nothing finds', () => {
  const step = fc.record({ at: fc.nat(5), now: fc.option(term, { nil: undefined }), order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), reorders: fc.boolean(), council: fc.constantFrom('c1', 'c2') });
  fc.assert(
    fc.property(pack, fc.array(step, { minLength: 1, maxLength: 4 }), fc.array(texts, { minLength: 1, maxLength: 4 }), (start, steps, samples) => {
      let terms = [...start];
      let order: readonly number[] = [0, 1, 2, 3, 4, 5];
      let lookup: Lookup = createLookup(knowledgeOf(terms, order, 'c1', 1));
      steps.forEach(({ at, now, order: next, reorders, council }, index) => {
        terms = terms.with(at, now);
        if (reorders) order = next;
        const knowledge = knowledgeOf(terms, order, council, index + 2);
        lookup = createLookup(knowledge, lookup);
        const fresh = createLookup(knowledge);
        for (const text of samples) {
          for (const language of ['de', 'en'] as const) {
            expect(lookup.mentions(text, language).map(shape), text).toEqual(fresh.mentions(text, language).map(shape));
          }
        }
        for (const before of [...samples, ...typed]) {
          for (const language of ['de', 'en'] as const) {
            const context = { language, used: new Map([['terms/t1', 2] as const]), partners: new Set(['jp']), topics: new Set(['topic']) };
            expect(lookup.search(before, context, 10).map(offered), before).toEqual(fresh.search(before, context, 10).map(offered));
          }
          expect(lookup.find(before, 10).map(found), before).toEqual(fresh.find(before, 10).map(found));
        }
        for (const ref of ['terms/t0', 'terms/t3', 'actors/c1', 'actors/c2'] as const) {
          expect(lookup.names(ref).map(own)).toEqual(fresh.names(ref).map(own));
        }
      });
    }),
    { numRuns: 400 },
  );
});
