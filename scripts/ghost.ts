// Types prose and sentences with names letter by letter and reports the ghost text: `npm run ghost`.
// `npm run ghost -- --compose` writes the prose anew from its sentences first.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { composeProse } from '../test/ghost/compose.ts';
import { measureNames, measureProse, readNames } from '../test/ghost/measure.ts';
import { readProse } from '../test/ghost/prose.ts';
import { inRoot } from './lib/paths.ts';

const { values } = parseArgs({ options: { compose: { type: 'boolean', default: false } } });
const languages = ['de', 'en'] as const;

if (values.compose) {
  for (const language of languages) writeFileSync(inRoot('test', 'ghost', `prose.${language}.md`), composeProse(language));
}

let words = 0;
let unwanted = 0;
for (const language of languages) {
  const prose = measureProse(readProse(language), language);
  words += prose.words;
  unwanted += prose.unwanted.length;
  console.log(`prose.${language}.md: ${prose.unwanted.length} unwanted ghost texts in ${prose.words} words; ${prose.taken.length} that the text goes on with`);
  for (const { typed, offered, goesOn, ref } of prose.unwanted) {
    console.log(`  - ${JSON.stringify(typed)} + ${JSON.stringify(goesOn)}: “${offered}” (${ref})`);
  }
}
console.log(`\nUnwanted in 2,000 typed words: ${((2000 * unwanted) / words).toFixed(2)} (${unwanted} in ${words}; aim: at most 1)\n`);

for (const language of languages) {
  const names = measureNames(readNames(language), language);
  const right = names.filter(({ after }) => after !== undefined).length;
  const nearly = names.filter((each) => each.nearly).length;
  const share = ((100 * right) / names.length).toFixed(0);
  console.log(`with-names.${language}.md: the right name by half of its letters in ${right} of ${names.length} (${share} in 100; aim: at least 60), but for its ending in ${nearly}`);
  for (const { name, sentence, after, others } of names) {
    if (after === undefined) console.log(`  - “${name}” in ${JSON.stringify(sentence)}: ${others.length === 0 ? 'nothing' : others.map((each) => `“${each}”`).join(', ')}`);
  }
}
