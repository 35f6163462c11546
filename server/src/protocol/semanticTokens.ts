// Requests for the colours of names in drafts. What was answered last is kept, so that only what has changed is sent.
import type { Connection, SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import { semanticTokens, tokensEdit } from "../features/semanticTokens.ts";
import type { InDocument } from "./parameters.ts";
import { answer } from "./schedule.ts";
import type { Session } from "./session.ts";

interface Answered {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** @param session undefined until the client has introduced itself */
export function answerSemanticTokens(connection: Connection, session: () => Session | undefined): void {
  /** By document, for as long as it is open. */
  const answered = new WeakMap<object, Answered>();
  let answers = 0;

  function tokensOf({ textDocument: { uri } }: InDocument, range?: Parameters<typeof semanticTokens>[1]): readonly number[] {
    const current = session();
    const sheet = current?.settings.highlighting === true ? current.documents.sheet(uri) : undefined;
    return sheet === undefined ? [] : semanticTokens(sheet, range);
  }

  function remember({ textDocument: { uri } }: InDocument, data: readonly number[]): { readonly resultId: string; readonly before: Answered | undefined } {
    const resultId = String(++answers);
    const document = session()?.documents.document(uri);
    const before = document && answered.get(document);
    if (document !== undefined) answered.set(document, { resultId, data });
    return { resultId, before };
  }

  const { semanticTokens: requests } = connection.languages;
  requests.on((params, token) =>
    answer(token, (): SemanticTokens => {
      const data = tokensOf(params);
      return { resultId: remember(params, data).resultId, data: [...data] };
    }),
  );
  requests.onDelta((params, token) =>
    answer(token, (): SemanticTokens | SemanticTokensDelta => {
      const data = tokensOf(params);
      const { resultId, before } = remember(params, data);
      if (before?.resultId !== params.previousResultId) return { resultId, data: [...data] };
      const edit = tokensEdit(before.data, data);
      return { resultId, edits: edit === undefined ? [] : [edit] };
    }),
  );
  requests.onRange((params, token) => answer(token, (): SemanticTokens => ({ data: [...tokensOf(params, params.range)] })));
}
