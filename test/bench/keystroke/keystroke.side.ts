// A keystroke in a long draft, in one process: our way from the edit to up-to-date mentions, and the least of it.
import type { DidChangeTextDocumentParams } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bibliographyOf } from '../../../server/src/knowledge/bibliographies/bibliography.ts';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import { type MarkdownTree, parseMarkdown, reparse } from '../../../server/src/language/markdown.ts';
import { lookupOf } from '../../../server/src/lookup/createLookup.ts';
import { Documents } from '../../../server/src/protocol/documents.ts';
import { generateNames, packSeed } from '../generate/names.ts';
import { makeText } from '../generate/text.ts';
import { generateTerms } from '../generate/terms.ts';

type Change = Extract<DidChangeTextDocumentParams['contentChanges'][number], { range: unknown }>;

export interface Prepared {
  readonly forms: number;
  readonly characters: number;
  readonly keys: number;
}

/**
 * Whose mentions are wanted after each key: those of the paragraph that is typed in, or of the whole draft;
 * `each`: and every one of these is looked at.
 */
export type Reach = 'paragraph' | 'draft' | 'each';

export interface Keys {
  readonly reach: Reach;
  readonly count: number;
}

/** In milliseconds, one of each for every key. */
export interface Typed {
  /** Applying the edit to the text, and reparsing the Markdown. */
  readonly least: readonly number[];
  /** Having the mentions too. */
  readonly mentions: readonly number[];
  /** How many there are in the draft. */
  readonly found: number;
}

const uri = 'file:///bench/draft.md';
const textSeed = 9;

class Typing {
  readonly #documents: Documents;
  readonly #line: number;
  readonly #start: number;
  readonly #phrase: string;
  readonly #text: TextDocument;
  #markdown: MarkdownTree;
  #column = 0;
  #version = 1;
  #found = 0;

  constructor({ forms, characters }: Prepared) {
    const knowledge = buildKnowledge([], 1);
    const lookup = lookupOf(generateNames(forms, packSeed).table);
    const bibliography = bibliographyOf([], true);
    this.#documents = new Documents(
      () => ({ knowledge, lookup, draftLanguage: 'de' }),
      () => bibliography,
    );
    const text = makeText(characters, textSeed, packSeed);
    this.#documents.open({ uri, languageId: 'markdown', version: 1, text });
    // What is typed is a sentence with names, inside an ordinary paragraph in the middle.
    const lines = text.split('\n');
    this.#line = lines.findIndex((line, index) => index > lines.length / 2 && line.length > 200 && !line.startsWith('|'));
    this.#start = (lines[this.#line] ?? '').indexOf('. ') + 2;
    const [one, other] = generateTerms(packSeed);
    this.#phrase = `Beide Seiten verweisen auf ${one?.de ?? ''} und ${other?.de ?? ''}, ohne mehr zu sagen. `;
    this.#text = TextDocument.create('file:///bench/least.md', 'markdown', 1, text);
    this.#markdown = parseMarkdown(text);
    this.#allMentions();
  }

  run({ reach, count }: Keys): Typed {
    const samples = { least: [] as number[], mentions: [] as number[] };
    for (let key = 0; key < count; key++) {
      const change = this.#next();
      // Each goes first every other time.
      for (const kind of key % 2 === 0 ? (['least', 'mentions'] as const) : (['mentions', 'least'] as const)) {
        const began = performance.now();
        if (kind === 'least') this.#least(change);
        else this.#mentionsAfter(change, reach);
        samples[kind].push(performance.now() - began);
      }
    }
    return { ...samples, found: this.#found };
  }

  #next(): Change {
    this.#version++;
    const at = (column: number): Change['range']['start'] => ({ line: this.#line, character: this.#start + column });
    if (this.#column === this.#phrase.length) {
      this.#column = 0;
      return { range: { start: at(0), end: at(this.#phrase.length) }, text: '' };
    }
    const column = this.#column++;
    return { range: { start: at(column), end: at(column) }, text: this.#phrase.charAt(column) };
  }

  #least(change: Change): void {
    const start = this.#text.offsetAt(change.range.start);
    const end = this.#text.offsetAt(change.range.end);
    TextDocument.update(this.#text, [change], this.#version);
    this.#markdown = reparse(this.#markdown, { start, end, text: change.text, result: this.#text.getText() });
  }

  #mentionsAfter(change: Change, reach: Reach): void {
    this.#documents.change({ textDocument: { uri, version: this.#version }, contentChanges: [change] });
    if (reach === 'paragraph') this.#paragraphMentions();
    else if (reach === 'draft') this.#allMentions();
    else this.#eachMention();
  }

  #paragraphMentions(): void {
    const sheet = this.#documents.sheet(uri);
    const block = sheet?.draft.blockAt(sheet.lines.offsetAt({ line: this.#line, character: this.#start }));
    if (sheet === undefined || block === undefined) throw new Error('There is no paragraph to type in.');
    sheet.draft.mentionsIn(block);
  }

  #allMentions(): void {
    this.#found = this.#documents.sheet(uri)?.draft.mentions().length ?? 0;
  }

  #eachMention(): void {
    this.#found = 0;
    for (const { start, end } of this.#documents.sheet(uri)?.draft.mentions() ?? []) if (end > start) this.#found++;
  }
}

let typing: Typing | undefined;

export const tasks = {
  prepare(what: Prepared): void {
    typing = new Typing(what);
  },
  type(keys: Keys): Typed {
    if (typing === undefined) throw new Error('Nothing is prepared.');
    return typing.run(keys);
  },
};
