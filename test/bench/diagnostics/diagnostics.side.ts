// A keystroke in a draft, in one process: from the edit to up-to-date diagnostics, and the least of it.
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckOptions } from '../../../server/src/checks/check.ts';
import { diagnostics } from '../../../server/src/features/diagnostics.ts';
import { bibliographyOf } from '../../../server/src/knowledge/bibliographies/bibliography.ts';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import { loadShippedPack } from '../../../server/src/knowledge/shipped.ts';
import { type MarkdownTree, parseMarkdown, reparse } from '../../../server/src/language/markdown.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';
import { Documents } from '../../../server/src/protocol/documents.ts';
import { everything } from '../../featureOptions.ts';
import { type LineEdit, type Typing, typing } from '../server/edits.ts';
import { checkedDraft } from './draft.ts';

/** In milliseconds, one of each for every key. */
export interface Typed {
  /** Applying the edit to the text, and reparsing the Markdown. */
  readonly least: readonly number[];
  /** Having the diagnostics too. */
  readonly diagnostics: readonly number[];
  /** How many there are. */
  readonly found: number;
  /** Opening the draft, and having its diagnostics for the first time. */
  readonly first: number;
}

const uri = 'file:///bench/draft.md';
/** Typed before measuring, so that the code has been compiled. */
const unmeasured = 60;
const checks: CheckOptions = { severities: new Map([['term/unexplained', 'information']]), asOf: '2026-06-12', phrases: [] };

class Draft {
  readonly #documents: Documents;
  readonly #least: TextDocument;
  readonly #draft: Typing;
  #markdown: MarkdownTree;
  #version = 1;

  constructor(characters: number) {
    const knowledge = buildKnowledge([loadShippedPack('shipped:')], 1);
    const lookup = createLookup(knowledge);
    const bibliography = bibliographyOf([], true);
    this.#documents = new Documents(
      () => ({ knowledge, lookup, draftLanguage: 'de' }),
      () => bibliography,
    );
    this.#draft = typing(checkedDraft(characters));
    const { text } = this.#draft;
    this.#documents.open({ uri, languageId: 'markdown', version: 1, text });
    this.#least = TextDocument.create('file:///bench/least.md', 'markdown', 1, text);
    this.#markdown = parseMarkdown(text);
  }

  type(keys: number): Typed {
    const began = performance.now();
    this.#find();
    const first = performance.now() - began;
    const samples = { least: [] as number[], diagnostics: [] as number[] };
    let found = 0;
    let key = 0;
    for (const edit of this.#draft.keys(unmeasured + keys)) {
      this.#version++;
      // Each goes first every other time.
      for (const kind of key % 2 === 0 ? (['least', 'diagnostics'] as const) : (['diagnostics', 'least'] as const)) {
        const start = performance.now();
        if (kind === 'least') this.#apply(edit);
        else {
          this.#documents.change({ textDocument: { uri, version: this.#version }, contentChanges: [changeOf(edit)] });
          found = this.#find();
        }
        if (key >= unmeasured) samples[kind].push(performance.now() - start);
      }
      key++;
    }
    return { ...samples, found, first };
  }

  #apply(edit: LineEdit): void {
    const change = changeOf(edit);
    const start = this.#least.offsetAt(change.range.start);
    const end = this.#least.offsetAt(change.range.end);
    TextDocument.update(this.#least, [change], this.#version);
    this.#markdown = reparse(this.#markdown, { start, end, text: change.text, result: this.#least.getText() });
  }

  #find(): number {
    const sheet = this.#documents.sheet(uri);
    if (sheet === undefined) throw new Error('There is no draft.');
    return diagnostics(sheet, checks, everything).length;
  }
}

function changeOf({ line, from, to, text }: LineEdit) {
  return { range: { start: { line, character: from }, end: { line, character: to } }, text };
}

export const tasks = {
  type({ characters, keys }: { readonly characters: number; readonly keys: number }): Typed {
    return new Draft(characters).type(keys);
  },
};
