// Packages that find many words in a text, and one regular expression; they find names exactly as they are written.
import { generateNames, packSeed } from '../generate/names.ts';
import { heldBytes } from '../memory.ts';
import { importPeer } from '../peers/load.ts';
import { type Built, type Scan, type Scanned, scanner } from './scan.ts';

type Finder = (text: string) => number;
type Maker = (forms: readonly string[]) => Finder;

interface Modern {
  readonly default: new (patterns: readonly string[], options: object) => { search(text: string, options: object): readonly unknown[] };
}
interface Monyone {
  readonly AhoCorasick: new (patterns: readonly string[]) => { matchInText(text: string): readonly unknown[] };
}

async function monyone(variant: string): Promise<Maker> {
  const { AhoCorasick } = await importPeer<Monyone>(`@monyone/aho-corasick/${variant}`);
  return (forms) => {
    const matcher = new AhoCorasick(forms);
    return (text) => matcher.matchInText(text).length;
  };
}

const makers: Readonly<Record<string, () => Promise<Maker>>> = {
  modern: async () => {
    const { default: AhoCorasick } = await importPeer<Modern>('modern-ahocorasick');
    return (forms) => {
      const matcher = new AhoCorasick(forms, { boundary: 'unicode' });
      return (text) => matcher.search(text, { strategy: 'leftmost-longest' }).length;
    };
  },
  greedy: () => monyone('greedy'),
  fast: () => monyone('fast'),
  expression: () =>
    Promise.resolve((forms) => {
      // Longest first, so that of two names that begin at one place the longer is found.
      const sorted = [...forms].sort((a, b) => b.length - a.length).map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
      const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
      return (text) => {
        let count = 0;
        expression.lastIndex = 0;
        while (expression.exec(text) !== null) count++;
        return count;
      };
    }),
};

let forms: readonly string[] = [];
let maker: Maker | undefined;
let finder: Finder | undefined;

export const tasks = {
  async load(name: string): Promise<void> {
    maker = await makers[name]?.();
  },

  names(count: number): void {
    const { table } = generateNames(count, packSeed);
    forms = [...new Set(Array.from({ length: table.count }, (_, index) => table.text(index)))];
  },

  build(): Built {
    if (maker === undefined) throw new Error('Nothing is loaded.');
    finder = undefined;
    const before = heldBytes();
    const began = performance.now();
    finder = maker(forms);
    // A regular expression is compiled as it is first used.
    finder('.');
    const milliseconds = performance.now() - began;
    return { milliseconds, bytes: heldBytes() - before };
  },

  scan: (what: Scan): Scanned => scanner(({ text }) => finder?.(text) ?? 0)(what),
};
