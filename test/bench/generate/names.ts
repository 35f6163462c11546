import { type NameTable, NameTableBuilder } from '../../../server/src/lookup/nameTable.ts';
import { generatedTopic } from './pack.ts';
import { type GeneratedTerm, generateTerms } from './terms.ts';

/** The seed of the terms that everything is measured with. */
export const packSeed = 1;

/** Generated names as the engine's indexes take them, without the way through YAML and records. */
export interface GeneratedNames {
  readonly table: NameTable;
  /** How many terms the names belong to. */
  readonly terms: number;
}

/** The names of a term, its preferred ones first, as `NameTableBuilder` takes them. */
function namesOf(term: GeneratedTerm): readonly Parameters<NameTableBuilder['add']>[0][] {
  const { de, en, gender, abbreviation, admitted } = term;
  return [
    { text: de, language: 'de', role: 'preferred', grammar: { gender } },
    { text: en, language: 'en', role: 'preferred' },
    ...(abbreviation === undefined ? [] : [{ ...abbreviation, role: 'abbreviation' } as const]),
    ...(admitted === undefined ? [] : [{ ...admitted, role: 'admitted' } as const]),
  ];
}

/** The table of so many surface forms: those of the first terms of a seed. */
export function generateNames(forms: number, seed: number): GeneratedNames {
  const table = new NameTableBuilder();
  let terms = 0;
  let count = 0;
  for (const term of generateTerms(seed)) {
    if (count >= forms) break;
    table.own({ ref: `terms/${term.id}`, kind: 'terms', id: term.id, topic: generatedTopic, parties: [] });
    terms++;
    for (const name of namesOf(term)) {
      if (count === forms) break;
      table.add(name);
      count++;
    }
  }
  return { table: table.finish(), terms };
}
