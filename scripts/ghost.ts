// Types prose and sentences with names letter by letter and reports the ghost text: `npm run ghost`.
// `npm run ghost -- --held-out` adds the texts that nobody may tune to, as totals only.
// `npm run ghost -- --compose` writes the prose anew from its sentences first.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { composeProse } from '../test/ghost/compose.ts';
import { draftFiles, fewestLetters, measureDraft, measureNames, measureProse, type Mistake, readDraft, readNames } from '../test/ghost/measure.ts';
import { readProse } from '../test/ghost/prose.ts';
import { inRoot } from './lib/paths.ts';

const { values } = parseArgs({ options: { compose: { type: 'boolean', default: false }, 'held-out': { type: 'boolean', default: false } } });
const languages = ['de', 'en'] as const;

if (values.compose) {
  for (const language of languages) writeFileSync(inRoot('test', 'ghost', `prose.${language}.md`), composeProse(language));
}

const in2000 = (count: number, words: number): string => ((2000 * count) / words).toFixed(2);
const share = (count: number, of: number): string => `${count} of ${of} (${((100 * count) / of).toFixed(0)} in 100)`;

/**
 * Ordinary prose without names of the pack: nothing is wanted there.
 * @param opening what stands in the draft already
 */
function reportProse(title: string, file: 'prose' | 'held-out-prose', opening: (language: 'de' | 'en') => string): void {
  let words = 0;
  let unwanted = 0;
  for (const language of languages) {
    const prose = measureProse(readProse(language, file), language, opening(language));
    words += prose.words;
    unwanted += prose.unwanted.length;
    if (file === 'held-out-prose') continue;
    for (const { typed, offered, goesOn, ref } of prose.unwanted) {
      console.log(`  - ${JSON.stringify(typed)} + ${JSON.stringify(goesOn)}: “${offered}” (${ref})`);
    }
  }
  console.log(`${title}: ${unwanted} unwanted ghost texts in ${words} words, ${in2000(unwanted, words)} in 2,000 (aim: at most 1)`);
}

const isOpen = (part: string): boolean => part !== 'tuned on';

const openingWithNames = (language: 'de' | 'en'): string => `${readDraft('tune', language).text}\n\n`;

reportProse('Prose, tuned on', 'prose', () => '');
reportProse('Prose, tuned on, in a draft that uses names', 'prose', openingWithNames);
if (values['held-out']) {
  reportProse('Prose, held out', 'held-out-prose', () => '');
  reportProse('Prose, held out, in a draft that uses names', 'held-out-prose', openingWithNames);
}
console.log('');

for (const language of languages) {
  for (const [part, files] of Object.entries(draftFiles)) {
    if (isOpen(part) && !values['held-out']) continue;
    const drafts = files.map((file) => measureDraft(readDraft(file, language), language));
    const all = drafts.flatMap((draft) => draft.names);
    const names = all.filter(({ name }) => name.length >= fewestLetters);
    const unwanted = drafts.flatMap((draft) => draft.unwanted);
    const words = drafts.reduce((sum, draft) => sum + draft.words, 0);
    const letters = names.reduce((sum, { name }) => sum + name.length, 0);
    const typed = names.reduce((sum, each) => sum + each.typed, 0);
    const times = (mistake: Mistake): string => `${mistake} ${unwanted.filter((each) => each.mistake === mistake).length}`;
    console.log(
      `Whole drafts (${language}), ${part}: the right name by half of its letters in ${share(names.filter(({ isByHalf }) => isByHalf).length, names.length)}; aim: at least 60. ` +
        `With first parts taken on the way in ${names.filter((each) => each.typed <= Math.floor(each.name.length / 2)).length}, at all in ${names.filter(({ after }) => after !== undefined).length}; ${(100 - (100 * typed) / letters).toFixed(0)} in 100 letters of names are saved; ` +
        `${unwanted.length} unwanted in ${words} words, ${((1000 * unwanted.length) / words).toFixed(1)} in 1,000 (${(['another name', 'another form', 'no name'] as const).map(times).join(', ')})`,
    );
    if (names.length < all.length) console.log(`  with names of fewer than ${fewestLetters} letters: ${share(all.filter(({ isByHalf }) => isByHalf).length, all.length)}`);
    if (isOpen(part)) continue;
    console.log(`  late or never: ${names.filter(({ isByHalf }) => !isByHalf).map(({ name, after }) => `${name} (${after ?? 'never'})`).join(', ')}`);
    for (const { text } of unwanted) console.log(`  - ${text}`);
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
