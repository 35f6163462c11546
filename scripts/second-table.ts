// Reports what the second tables of names measure, as it comes out: `npm run second-table`.
// They were written apart from the engine; nothing is asserted of them, so that nobody tunes to them.
import { falseFindsOf, missesOf, readCases, readTraps } from '../test/unit/recognition/table.ts';

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;

/** Prints a line of figures, then each sentence that went wrong. */
function report(figures: string, wrong: readonly string[]): void {
  console.log(figures);
  for (const line of wrong) console.log(`  - ${line.replaceAll('\n', '\\n')}`);
  console.log('');
}

for (const [name, language] of [['second-german', 'de'], ['second-english', 'en']] as const) {
  const cases = readCases(name);
  const places = cases.reduce((sum, each) => sum + each.places.length, 0);
  const misses = cases.flatMap((each) => missesOf(each, language));
  const found = places - misses.length;
  report(`${name}.yaml: ${found} of ${places} names found (${percent(found, places)})`, misses);
}

const traps = readTraps('second-traps');
const caught = traps.map((trap) => falseFindsOf(trap));
const sprung = caught.filter((finds) => finds.length > 0).length;
report(
  `second-traps.yaml: false finds in ${sprung} of ${traps.length} texts (${percent(sprung, traps.length)})`,
  caught.flat(),
);
