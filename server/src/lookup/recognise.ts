import type { DraftLanguage } from "../knowledge/records.ts";
import { isAcronym, withoutMarks } from "../language/inflection.ts";
import { hashOf } from "../language/textWords.ts";
import { Words } from "../language/words.ts";
import type { Mention } from "./lookup.ts";
import { mentionedKinds } from "./names.ts";
import type { NameTable } from "./nameTable.ts";
import { noWords, Prefixes, spelledPhrase, withWord } from "./prefixes.ts";
import { Scanner } from "./scan.ts";
import { closedBit, closedCompound } from "./verify.ts";

/** Finds names in prose by the skeletons of their words, then verifies each find by the rules of inflection. */
export class Recogniser {
  readonly #table: NameTable;
  readonly #prefixes: Prefixes;
  readonly #scanners: Partial<Record<DraftLanguage, Scanner>> = {};

  constructor(table: NameTable) {
    this.#table = table;
    this.#prefixes = indexOf(table);
  }

  /** How many bytes the index holds, the names themselves aside. */
  get bytes(): number {
    return this.#prefixes.bytes;
  }

  /** All mentions in a stretch of prose, outermost, in order. */
  mentions(prose: string, language: DraftLanguage): readonly Mention[] {
    return (this.#scanners[language] ??= new Scanner(this.#table, this.#prefixes, language)).mentions(prose);
  }
}

function indexOf(table: NameTable): Prefixes {
  const prefixes = new Prefixes(table.count * 3, table.count);
  const words = new Words();
  const add = (text: string, entry: number): void => {
    words.read(text);
    if (words.count === 0) return;
    let phrase = noWords;
    for (let i = 0; i < words.count; i++) {
      phrase = withWord(phrase, words.skeleton[i] as number);
      prefixes.begin(phrase);
    }
    prefixes.end(phrase, entry);
  };
  const addSpelled = (word: string, entry: number): void => {
    const phrase = spelledPhrase(hashOf(word));
    prefixes.begin(phrase);
    prefixes.end(phrase, entry);
  };
  for (let index = 0; index < table.count; index++) {
    if (!mentionedKinds.has(table.owner(index).kind)) continue;
    const text = table.text(index);
    const abbreviated = table.role(index) === "abbreviation";
    if (abbreviated || text.length <= longestAcronym) {
      words.read(text);
      const word = withoutMarks(text.slice(words.start[0], words.end[0]));
      if (words.count === 1 && (abbreviated || isAcronym(word))) {
        addSpelled(word, index);
        if (word.length > 1 && !word.endsWith("s")) addSpelled(`${word}s`, index);
        continue;
      }
    }
    add(text, index);
    // Too short for the skeleton to lose the ending.
    if (text.length <= 3 && !text.endsWith("s")) add(`${text}s`, index);
    if (!text.includes("-") || table.isException(index) || abbreviated) continue;
    const closed = closedCompound({ text, language: table.language(index) });
    if (closed !== undefined) add(closed, index | closedBit);
  }
  prefixes.close();
  return prefixes;
}

/** Longest text, with marks around it, that may be an acronym. */
const longestAcronym = 12;
