// Requests of our own for inserting a commitment as a sentence.
import { CancellationToken, type Connection } from "vscode-languageserver";
import { insertableCommitments, insertCommitment } from "../features/insertCommitment.ts";
import { commitmentsToInsertMethod, type CommitmentsToInsertResult, insertCommitmentMethod, type InsertCommitmentResult } from "./messages.ts";
import { readAtPosition, readRef } from "./parameters.ts";
import { answer } from "./schedule.ts";
import type { Session } from "./session.ts";

/** @param session undefined until the client has introduced itself */
export function answerInsertRequests(connection: Connection, session: () => Session | undefined): void {
  connection.onRequest(commitmentsToInsertMethod, (params: unknown, token: CancellationToken = CancellationToken.None) =>
    answer(token, (): CommitmentsToInsertResult => {
      const current = session();
      const place = readAtPosition(params);
      const sheet = place && current?.documents.sheet(place.textDocument.uri);
      return current === undefined || place === undefined || sheet === undefined ? [] : insertableCommitments(sheet, sheet.lines.offsetAt(place.position), current.options);
    }),
  );

  connection.onRequest(insertCommitmentMethod, (params: unknown, token: CancellationToken = CancellationToken.None) =>
    answer(token, (): InsertCommitmentResult => {
      const current = session();
      const place = readAtPosition(params);
      const ref = readRef(params);
      const sheet = place && current?.documents.sheet(place.textDocument.uri);
      if (current === undefined || place === undefined || ref === undefined || sheet === undefined) return null;
      return insertCommitment(sheet, sheet.lines.offsetAt(place.position), ref, current.options) ?? null;
    }),
  );
}
