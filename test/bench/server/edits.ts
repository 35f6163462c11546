import { makeDraft } from './drafts.ts';

/** One change of a draft, as LSP has it; lines and characters are counted from 0. */
export interface LineEdit {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A draft, and what is typed in the middle of it. */
export interface TypedDraft {
  readonly text: string;
  readonly phrase: string;
  /** Where in the phrase a name stands. */
  readonly nameAt: number;
}

/** A draft in the middle of which somebody types. */
export interface Typing {
  readonly text: string;
  /** The line that is typed on; it is a paragraph of its own. */
  readonly line: number;
  /** So many keys, and it is typed from its beginning. */
  readonly phraseLength: number;
  /** One key after the other; when the phrase is complete, its line is emptied and it is typed again. */
  keys(count: number): Generator<LineEdit>;
}

const phrase = 'Beide Seiten verweisen auf den Rat für digitale Partnerschaft und auf die künstliche Intelligenz. ';

export function germanDraft(size: number): TypedDraft {
  return { text: makeDraft(size), phrase, nameAt: phrase.indexOf('Rat') + 2 };
}

export function typing(draft: TypedDraft): Typing {
  const lines = draft.text.split('\n');
  const middle = lines.findIndex((line, i) => i > lines.length / 2 && line === '');
  const line = middle + 1;
  return {
    // An empty paragraph between two others.
    text: [...lines.slice(0, line), '', '', ...lines.slice(line)].join('\n'),
    line,
    phraseLength: draft.phrase.length,
    *keys(count) {
      let column = 0;
      for (let i = 0; i < count; i++) {
        const isWhole = column === draft.phrase.length;
        const from = isWhole ? 0 : column;
        yield { line, from, to: column, text: draft.phrase.charAt(from) };
        column = from + 1;
      }
    },
  };
}
