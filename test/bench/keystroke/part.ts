import { atMost, type BenchOptions, characters, grouped, type Measured, mib, type Part, progress, type Report, spread } from '../part.ts';
import { Side } from '../side.ts';
import { type Series, summarise } from '../statistics.ts';
import type { Keys, Prepared, Reach, Typed } from './keystroke.side.ts';

const full = { forms: [5000, 100_000, 1_000_000], texts: [100_000, 1_000_000], keys: 300 };
const quick = { forms: [300], texts: [4000], keys: 9 };
/** Typed before measuring, so that the code has been compiled. */
const unmeasured = 60;

/** From the edit: the text and the Markdown alone, and the mentions too; measured by turns. */
interface After {
  readonly least: Series;
  readonly mentions: Series;
}

interface KeystrokeFigures {
  readonly forms: number;
  readonly characters: number;
  /** Mentions in the draft. */
  readonly found: number;
  readonly paragraph: After;
  readonly draft: After;
  /** The same, and each mention of the draft looked at. */
  readonly each: After;
  readonly residentMiB: number;
}

async function measure(what: Prepared): Promise<KeystrokeFigures> {
  const side = new Side('keystroke', new URL('keystroke.side.ts', import.meta.url));
  try {
    progress(`${grouped(what.forms)} forms, ${characters(what.characters)}`);
    await side.ask('prepare', what);
    const type = async (reach: Reach, count: number): Promise<Typed> => {
      const keys: Keys = { reach, count };
      return (await side.ask<Typed>('type', keys)).result;
    };
    const after = async (reach: Reach): Promise<After> => {
      await type(reach, unmeasured);
      const { least, mentions } = await type(reach, what.keys);
      return { least: summarise(least), mentions: summarise(mentions) };
    };
    const paragraph = await after('paragraph');
    const { found } = await type('draft', 1);
    return {
      forms: what.forms,
      characters: what.characters,
      found,
      paragraph,
      draft: await after('draft'),
      each: await after('each'),
      residentMiB: side.residentMiB,
    };
  } finally {
    await side.end();
  }
}

async function run({ quick: isQuick }: BenchOptions): Promise<Measured> {
  const { forms, texts, keys } = isQuick ? quick : full;
  const figures: KeystrokeFigures[] = [];
  for (const size of texts) for (const count of forms) figures.push(await measure({ forms: count, characters: size, keys }));
  return { figures, ...report(figures) };
}

function report(figures: readonly KeystrokeFigures[]): Report {
  const ratio = ({ mentions, least }: After): number => mentions.median / least.median;
  return {
    tables: [
      {
        title: 'From a keystroke in the middle of a draft to up-to-date mentions (median / 95th percentile, ms; × is the ratio of medians)',
        head: ['draft', 'forms', 'text and Markdown alone', 'mentions of the paragraph', '×', 'text and Markdown alone', 'mentions of the draft', '×', 'each looked at', '×', 'mentions', 'resident'],
        rows: figures.map(({ characters: size, forms, paragraph, draft, each, found, residentMiB }) => [
          characters(size),
          grouped(forms),
          spread(paragraph.least),
          spread(paragraph.mentions),
          ratio(paragraph).toFixed(2),
          spread(draft.least),
          spread(draft.mentions),
          ratio(draft).toFixed(2),
          spread(each.mentions),
          ratio(each).toFixed(2),
          grouped(found),
          mib(residentMiB),
        ]),
      },
    ],
    aims: figures
      .filter(({ characters: size }) => size === 1_000_000)
      .flatMap(({ forms, paragraph, draft }) => [
        atMost(`keystroke in 1 MB, ${grouped(forms)} forms, to the paragraph’s mentions, of text and Markdown alone`, ratio(paragraph), 1.3, ' ×', 2),
        atMost(`keystroke in 1 MB, ${grouped(forms)} forms, to all mentions, of text and Markdown alone`, ratio(draft), 1.3, ' ×', 2),
      ]),
  };
}

export const keystroke: Part = { name: 'keystroke', about: 'from an edit to up-to-date mentions', run };
