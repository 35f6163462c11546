import { describe, expect, it } from 'vitest';
import type { FeatureOptions } from '../../../server/src/features/options.ts';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import type { LoadedPack } from '../../../server/src/knowledge/pack.ts';
import { loadShippedPack } from '../../../server/src/knowledge/shipped.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';
import type { Lookup } from '../../../server/src/lookup/lookup.ts';
import type { Reading } from '../../../server/src/protocol/documents.ts';
import { rehearsing } from '../../../server/src/protocol/rehearsal.ts';
import { german } from '../render/harbour.ts';

const options: FeatureOptions = { ...german, today: '2026-11-28' };

function readingOf(packs: readonly LoadedPack[]): Reading {
  const knowledge = buildKnowledge(packs, 1);
  return { knowledge, lookup: createLookup(knowledge), draftLanguage: 'de' };
}

/** Counts what is asked of a lookup. */
function counting(lookup: Lookup): { readonly counted: Lookup; readonly asked: Map<string, number> } {
  const asked = new Map<string, number>();
  const counted = new Proxy(lookup, {
    get(target, property: keyof Lookup) {
      return (...values: never[]) => {
        asked.set(property, (asked.get(property) ?? 0) + 1);
        return (target[property] as (...values: never[]) => unknown).apply(target, values);
      };
    },
  });
  return { counted, asked };
}

describe('a rehearsal', () => {
  it('searches, offers ghost text and reads anew after each key, in many small steps', () => {
    const reading = readingOf([loadShippedPack('shipped:')]);
    const { counted, asked } = counting(reading.lookup);
    const steps = [...rehearsing({ ...reading, lookup: counted }, options)].length;
    expect(asked.get('search')).toBe(24);
    expect(asked.get('ghost')).toBe(24);
    expect(asked.get('mentions')).toBeGreaterThan(25);
    expect(steps).toBeGreaterThan(90);
  });

  it('leaves answers as they are', () => {
    const reading = readingOf([loadShippedPack('shipped:')]);
    const context = { used: new Map(), partners: new Set<string>(), topics: new Set<string>(), language: 'de' as const };
    const answers = (): unknown => ['Rat für dig', 'künst', 'KI-Ges'].map((typed) => reading.lookup.search(typed, context, 10));
    const before = answers();
    for (const step of rehearsing(reading, options)) expect(step).toBeUndefined();
    expect(answers()).toEqual(before);
  });

  it('does no harm where nothing is known', () => {
    expect(() => [...rehearsing(readingOf([]), options)]).not.toThrow();
  });
});
