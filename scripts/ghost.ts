// Types prose and sentences with names letter by letter and reports the ghost text: `npm run ghost`.
// `npm run ghost -- --compose` writes the prose anew from its sentences first.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { composeProse } from '../test/ghost/compose.ts';
import { draftFiles, measureDraft, measureNames, measureProse, readDraft, readNames } from '../test/ghost/measure.ts';
import { readProse } from '../test/ghost/prose.ts';
import { inRoot } from './lib/paths.ts';

const { values } = parseArgs({ options: { compose: { type: 'boolean', default: false } } });
const languages = ['de', 'en'] as const;

if (values.compose) {
  for (const language of languages) writeFileSync(inRoot('test', 'ghost', `prose.${language}.md`), composeProse(language));
}

const in2000 = (count: number, words: number): string => ((2000 * count) / words).toFixed(2);
const share = (count: number, of: number): string => `${count} of ${of} (${((100 * count) / of).toFixed(0)} in 100)`;

/** Ordinary prose without names of the pack: nothing is wanted there. */
function reportProse(title: string, file: 'prose' | 'held-out-prose', opening: (language: 'de' | 'en') => string): void {
  let words = 0;
  let unwanted = 0;
  for (const language of languages) {
    const prose = measureProse(readProse(language, file), language, opening(language));
    words += prose.words;
    unwanted += prose.unwanted.length;
    for (const { typed, offered, goesOn, ref } of prose.unwanted) {
      console.log(`  - ${JSON.stringify(typed)} + ${JSON.stringify(goesOn)}: “${offered}” (${ref})`);
    }
  }
  console.log(`${title}: ${unwanted} unwanted ghost texts in ${words} words, ${in2000(unwanted, words)} in 2,000 (aim: at most 1)\n`);
}

reportProse('Prose, tuned on', 'prose', () => '');
reportProse('Prose, held out', 'held-out-prose', () => '');
reportProse('Prose, held out, in a draft that uses names', 'held-out-prose', (language) => `${readDraft('tune', language).text}\n\n`);

for (const language of languages) {
  for (const [part, files] of Object.entries(draftFiles)) {
    const drafts = files.map((file) => measureDraft(readDraft(file, language), language));
    const names = drafts.flatMap((draft) => draft.names);
    const unwanted = drafts.flatMap((draft) => draft.unwanted);
    const words = drafts.reduce((sum, draft) => sum + draft.words, 0);
    console.log(
      `Whole drafts (${language}), ${part}: the right name by half of its letters in ${share(names.filter(({ isByHalf }) => isByHalf).length, names.length)}; aim: at least 60; ` +
        `at all in ${names.filter(({ after }) => after !== undefined).length}; ${unwanted.length} unwanted in ${words} words`,
    );
    console.log(`  late or never: ${names.filter(({ isByHalf }) => !isByHalf).map(({ name, after }) => `${name} (${after ?? 'never'})`).join(', ')}`);
    for (const each of unwanted) console.log(`  - ${each}`);
  }
}
console.log('');

for (const language of languages) {
  const names = measureNames(readNames(language), language);
  const right = names.filter(({ after }) => after !== undefined).length;
  const nearly = names.filter((each) => each.nearly).length;
  console.log(`Single sentences (${language}), each the first of its draft: the right name by half of its letters in ${share(right, names.length)}, but for its ending in ${nearly}`);
  for (const { name, sentence, after, others } of names) {
    if (after === undefined) console.log(`  - “${name}” in ${JSON.stringify(sentence)}: ${others.length === 0 ? 'nothing' : others.map((each) => `“${each}”`).join(', ')}`);
  }
}
