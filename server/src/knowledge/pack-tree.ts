// A pack file as its author sees it, half-typed or not: maps, lists and texts with exact places.

import type { Span } from "./problem.ts";

export type PackNode = PackMap | PackList | PackText;

export interface PackMap extends Span {
  readonly type: "map";
  /** The column of its keys. */
  readonly indent: number;
  /** Written in braces. */
  readonly flow: boolean;
  readonly pairs: readonly PackPair[];
}

export interface PackPair extends Span {
  readonly key: PackText;
  /** Offset of its colon; undefined while only the key is typed. */
  readonly colon: number | undefined;
  readonly value: PackNode | undefined;
}

export interface PackList extends Span {
  readonly type: "list";
  /** The column of its dashes. */
  readonly indent: number;
  /** Written in brackets. */
  readonly flow: boolean;
  readonly items: readonly PackItem[];
}

/** An item; its span begins with its dash. */
export interface PackItem extends Span {
  readonly value: PackNode | undefined;
}

/** A key, or a value that is neither map nor list. Its span includes quotation marks. */
export interface PackText extends Span {
  readonly type: "text";
  /** What stands between the quotation marks, or all of it. */
  readonly inner: Span;
  /** What it says: escapes decoded, lines joined. */
  readonly text: string;
  readonly style: "plain" | "quoted" | "block";
}

export interface PackTree {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly root: PackNode | undefined;
  /** Remarks, in order. */
  readonly comments: readonly Span[];
}
