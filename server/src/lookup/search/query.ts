// What is typed, as the layers look for it.

import { foldText } from "../../language/fold.ts";
import { areExact, lettersOf, SPACE } from "../letters.ts";
import type { Typed } from "../phrases.ts";

/** What is typed, as the layers look for it. */
export interface Query {
  readonly typed: Typed;
  readonly folded: string;
  readonly letters: Uint8Array;
  /** False where names found by these letters may have other ones. */
  readonly exact: boolean;
  /** Names of any kind are wanted, not only of those that are named in prose. */
  readonly anyKind: boolean;
}

/** @param anyKind names of any kind are wanted, not only of those that are named in prose */
export function queryOf(typed: Typed, anyKind: boolean): Query {
  const folded = foldText(typed.text) + (typed.endsInSpace ? " " : "");
  const own = lettersOf(typed.text);
  const letters = typed.endsInSpace ? withSpace(own) : own;
  return { typed, folded, letters, exact: areExact(letters), anyKind };
}

/** With a space behind them, as after a word that is complete. */
export function withSpace(letters: Uint8Array): Uint8Array {
  return Uint8Array.of(...letters, SPACE);
}
