// Parameters from outside, looked at before they are used: of our own requests and commands, any editor may send anything.
import type { Position, TextDocumentIdentifier } from "vscode-languageserver";
import type { RecordRef } from "../knowledge/records.ts";

export interface InDocument {
  readonly textDocument: TextDocumentIdentifier;
}

export interface AtPosition extends InDocument {
  readonly position: Position;
}

/** True for what is neither a plain value nor a list. */
export function isMap(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A place in a document; undefined for anything else. */
export function readAtPosition(value: unknown): AtPosition | undefined {
  if (!isMap(value)) return undefined;
  const { textDocument, position } = value;
  if (!isMap(textDocument) || !isMap(position)) return undefined;
  const { uri } = textDocument;
  const { line, character } = position;
  if (typeof uri !== "string" || !isIndex(line) || !isIndex(character)) return undefined;
  return { textDocument: { uri }, position: { line, character } };
}

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

/** The `ref` among the parameters; undefined where there is none. There need be no such record. */
export function readRef(value: unknown): RecordRef | undefined {
  const ref = isMap(value) ? value["ref"] : undefined;
  return typeof ref === "string" ? (ref as RecordRef) : undefined;
}

/** The `place` among the parameters, see `Knowledge.place`; empty where there is none. */
export function readPlace(value: unknown): string {
  const place = isMap(value) ? value["place"] : undefined;
  return typeof place === "string" ? place : "";
}

/** URIs of folders, without a slash at their end; what is none is left out. */
export function readRoots(value: unknown): readonly string[] {
  const uris = Array.isArray(value) ? value.filter((uri) => typeof uri === "string" && /^\w[\w+.-]*:/.test(uri)) : [];
  return (uris as readonly string[]).map((uri) => uri.replace(/\/+$/, ""));
}
