import { makeDraft } from './drafts.ts';

/** One change of a draft, as LSP has it; lines and characters are counted from 0. */
export interface LineEdit {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A draft in the middle of which somebody types. */
export interface Typing {
  readonly text: string;
  /** The line that is typed on; it is a paragraph of its own. */
  readonly line: number;
  /** One key after the other; when the phrase is complete, its line is emptied and it is typed again. */
  keys(count: number): Generator<LineEdit>;
}

const phrase = 'Beide Seiten verweisen auf den Rat für digitale Partnerschaft und auf die künstliche Intelligenz. ';

/** Where on the line a name stands once it has been typed. */
export const nameAt = 33;

export function typing(size: number): Typing {
  const draft = makeDraft(size).split('\n');
  const middle = draft.findIndex((line, i) => i > draft.length / 2 && line === '');
  const line = middle + 1;
  // An empty paragraph between two others.
  const text = [...draft.slice(0, line), '', '', ...draft.slice(line)].join('\n');
  return {
    text,
    line,
    *keys(count) {
      let column = 0;
      for (let i = 0; i < count; i++) {
        if (column === phrase.length) {
          yield { line, from: 0, to: column, text: phrase.charAt(0) };
          column = 1;
        } else {
          yield { line, from: column, to: column, text: phrase.charAt(column) };
          column++;
        }
      }
    },
  };
}
