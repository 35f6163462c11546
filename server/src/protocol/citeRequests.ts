// Requests of our own for citing: Cite This, Cite All in Section.
import { CancellationToken, type Connection, MessageType } from "vscode-languageserver";
import { citeOptions, citeSection, sectionSummary } from "../features/cite.ts";
import { rangeOf, type Sheet } from "../features/place.ts";
import { citeMethod, type CiteResult, citeSectionMethod, type CiteSectionResult } from "./messages.ts";
import { isMap, readAtPosition, readRef } from "./parameters.ts";
import { answer } from "./schedule.ts";
import type { Session } from "./session.ts";

/** @param session undefined until the client has introduced itself */
export function answerCiteRequests(connection: Connection, session: () => Session | undefined): void {
  /** Computes something for a place in an open draft; null where `value` is none. */
  function at<Result>(value: unknown, compute: (current: Session, sheet: Sheet, offset: number) => Result): Result | null {
    const current = session();
    const params = readAtPosition(value);
    const sheet = params && current?.documents.sheet(params.textDocument.uri);
    if (current === undefined || params === undefined || sheet === undefined) return null;
    return compute(current, sheet, sheet.lines.offsetAt(params.position));
  }

  connection.onRequest(citeMethod, (params: unknown, token: CancellationToken = CancellationToken.None) =>
    answer(token, (): CiteResult => at(params, ({ options }, sheet, offset) => citeOptions(sheet, offset, options, readRef(params))) ?? []),
  );

  connection.onRequest(citeSectionMethod, (params: unknown, token: CancellationToken = CancellationToken.None) =>
    answer(token, () => at(params, (current, sheet, offset) => citedSection(current, sheet, offset, isMap(params) && params["alsoUnchecked"] === true))),
  );
}

function citedSection({ options }: Session, sheet: Sheet, offset: number, alsoUnchecked: boolean): NonNullable<CiteSectionResult> {
  const result = citeSection(sheet, offset, options, alsoUnchecked);
  return {
    edits: result.edits,
    summary: sectionSummary(result, options.locale),
    open: result.open.map((sentence) => rangeOf(sheet.lines, sentence)),
    unchecked: result.unchecked.length,
  };
}

/** Cites a section for an editor that leaves it to the server. @param value the argument of the command */
export async function runCiteSection(connection: Connection, current: Session, value: unknown): Promise<void> {
  const params = readAtPosition(value);
  const sheet = params && current.documents.sheet(params.textDocument.uri);
  if (params === undefined || sheet === undefined) return;
  const { edits, summary } = citedSection(current, sheet, sheet.lines.offsetAt(params.position), false);
  if (edits.length > 0) await connection.workspace.applyEdit({ changes: { [params.textDocument.uri]: [...edits] } });
  await connection.sendNotification("window/showMessage", { type: MessageType.Info, message: summary });
}
