// Which feature answers which request. What concerns a document that is not open, or no draft, is answered with nothing.
import {
  CancellationToken,
  type Connection,
  type Location,
  type LocationLink,
  MessageType,
  type ResponseError,
} from "vscode-languageserver";
import { addTermActions } from "../features/addTermAction.ts";
import { checkActions } from "../features/checkActions.ts";
import { citeActions, citeSectionCommand } from "../features/cite.ts";
import { completion, resolveCompletion } from "../features/completion.ts";
import { declaration } from "../features/declaration.ts";
import { definition } from "../features/definition.ts";
import { documentLinks } from "../features/documentLinks.ts";
import { fixAllActions } from "../features/fixAll.ts";
import { hover } from "../features/hover.ts";
import { inlineCompletion } from "../features/inlineCompletion.ts";
import { mendingEdit, readMending } from "../features/mending.ts";
import { nameActions } from "../features/nameActions.ts";
import { pageText } from "../features/pageText.ts";
import { packCompletion } from "../features/packCompletion.ts";
import { packDefinition } from "../features/packDefinition.ts";
import { packFixes } from "../features/packFixes.ts";
import { packHover } from "../features/packHover.ts";
import { packLinks } from "../features/packLinks.ts";
import type { PackSheet } from "../features/packSheet.ts";
import type { Lines, Sheet } from "../features/place.ts";
import { type Passage, sourcesAt, sourcesOf } from "../features/sources.ts";
import { workspaceSymbols } from "../features/workspaceSymbols.ts";
import { runCiteSection } from "./citeRequests.ts";
import { runWriteBibliography, writeBibliographyCommand } from "./writeBibliography.ts";
import { checkOptions } from "./diagnostics.ts";
import { openSourceCommand } from "./editor.ts";
import { checkAllMethod, type CheckAllResult, sourcesAtMethod, sourcesOfMethod } from "./messages.ts";
import { openPassage } from "./openPassage.ts";
import { type AtPosition, type InDocument, isMap, readAtPosition, readPlace, readRef } from "./parameters.ts";
import { answer } from "./schedule.ts";
import type { Session } from "./session.ts";

/** @param session undefined until the client has introduced itself */
export function answerRequests(connection: Connection, session: () => Session | undefined): void {
  /** Answers from the latest snapshot of a draft. */
  function inDraft<Result, Nothing>(
    { textDocument }: InDocument,
    token: CancellationToken,
    nothing: Nothing,
    compute: (session: Session, sheet: Sheet) => Result | undefined,
  ): Promise<Result | Nothing | ResponseError<never>> {
    return answer(token, () => {
      const current = session();
      const sheet = current?.documents.sheet(textDocument.uri);
      return (current === undefined || sheet === undefined ? undefined : compute(current, sheet)) ?? nothing;
    });
  }

  /** Answers from the latest text of a draft or of a file of a pack. */
  function inDocument<Result, Nothing>(
    { textDocument }: InDocument,
    token: CancellationToken,
    nothing: Nothing,
    ofDraft: (session: Session, sheet: Sheet) => Result | undefined,
    ofPack: (session: Session, sheet: PackSheet) => Result | undefined,
  ): Promise<Result | Nothing | ResponseError<void>> {
    return answer(token, () => {
      const current = session();
      if (current === undefined) return nothing;
      const draft = current.documents.sheet(textDocument.uri);
      if (draft !== undefined) return ofDraft(current, draft) ?? nothing;
      const pack = current.packFiles.sheet(textDocument.uri, current.packs.viewOf(textDocument.uri).knowledge);
      return (pack === undefined ? undefined : ofPack(current, pack)) ?? nothing;
    });
  }

  /** Answers from what is known, whatever is open. */
  function fromKnowledge<Result, Nothing>(
    token: CancellationToken,
    nothing: Nothing,
    compute: (session: Session) => Result | undefined,
  ): Promise<Result | Nothing | ResponseError<never>> {
    return answer(token, () => {
      const current = session();
      return (current === undefined ? undefined : compute(current)) ?? nothing;
    });
  }

  const offset = ({ lines }: { readonly lines: Lines }, { position }: AtPosition): number => lines.offsetAt(position);

  connection.onHover((params, token) =>
    inDocument(
      params,
      token,
      null,
      ({ options }, sheet) => hover(sheet, offset(sheet, params), options),
      ({ options }, sheet) => packHover(sheet, offset(sheet, params), options),
    ),
  );

  connection.onCompletion((params, token) =>
    inDocument(
      params,
      token,
      null,
      ({ options }, sheet) => completion(sheet, offset(sheet, params), options, params.context?.triggerCharacter),
      // Of what begins a citation, nothing begins in a pack.
      ({ options }, sheet) => (params.context?.triggerCharacter === undefined ? packCompletion(sheet, offset(sheet, params), options) : undefined),
    ),
  );

  connection.onCompletionResolve((item, token) =>
    fromKnowledge(token, item, ({ options, packs }) => resolveCompletion(packs.viewIn(readPlace(item.data)).knowledge, item, options)),
  );

  connection.languages.inlineCompletion.on((params, token) =>
    inDraft(params, token, null, ({ settings }, sheet) =>
      settings.ghostText ? [...inlineCompletion(sheet, offset(sheet, params))] : [],
    ),
  );

  connection.onDefinition((params, token) =>
    inDocument<Location | Location[] | LocationLink[], null>(
      params,
      token,
      null,
      ({ options }, sheet) => definition(sheet, offset(sheet, params), options),
      ({ options, packFiles, packs }, sheet) => packDefinition(sheet, offset(sheet, params), packFiles.all(packs.viewOf(sheet.uri).knowledge), options),
    ),
  );

  connection.onDeclaration((params, token) =>
    inDocument(
      params,
      token,
      null,
      ({ options }, sheet) => declaration(sheet, offset(sheet, params), options),
      ({ options, packFiles, packs }, sheet) => packDefinition(sheet, offset(sheet, params), packFiles.all(packs.viewOf(sheet.uri).knowledge), options),
    ),
  );

  connection.onDocumentLinks((params, token) =>
    inDocument(
      params,
      token,
      [],
      ({ options }, sheet) => [...documentLinks(sheet, options)],
      ({ options }, sheet) => [...packLinks(sheet, options)],
    ),
  );

  connection.languages.diagnostics.on((params, token) => session()?.diagnostics.pull(params, token) ?? { kind: "full", items: [] });

  connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) =>
    session()?.workspaceDiagnostics.pull(params, token, partial && ((part) => partial.report(part))) ?? { items: [] },
  );

  connection.onRequest(checkAllMethod, async (params: unknown): Promise<CheckAllResult> => {
    const current = session();
    if (current?.settings.checks.enabled !== true) return null;
    return current.workspaceDiagnostics.ask(!isMap(params) || params["all"] !== false);
  });

  connection.onCodeAction((params, token) =>
    inDocument(
      params,
      token,
      null,
      (current, sheet) => {
        const checks = checkOptions(current, sheet.draft.uri);
        const { only } = params.context;
        const fixes = checks === undefined ? [] : checkActions(sheet, params.range, checks, only, current.options);
        const mending = new Set(fixes.map(({ edit }) => JSON.stringify(edit)));
        return [
          ...fixes,
          ...(checks === undefined ? [] : fixAllActions(sheet, checks, only, current.options)),
          // What mends a finding need not be offered twice.
          ...citeActions(sheet, params.range, only, current.options).filter(({ title }) => fixes.every((fix) => fix.title !== title)),
          ...nameActions(sheet, params.range, only, current.options).filter(({ edit }) => !mending.has(JSON.stringify(edit))),
          ...addTermActions(sheet, params.range, only, current.options),
        ];
      },
      ({ options }, sheet) => [...packFixes(sheet, params.context.diagnostics, options)],
    ),
  );

  connection.onCodeActionResolve((action, token) =>
    answer(token, () => {
      const wanted = readMending(action.data);
      const current = session();
      const sheet = wanted && current?.documents.sheet(wanted.uri);
      const checks = current && checkOptions(current, wanted?.uri);
      return wanted === undefined || sheet === undefined || checks === undefined ? action : { ...action, edit: mendingEdit(sheet, wanted, checks) };
    }),
  );

  connection.onWorkspaceSymbol(({ query }, token) =>
    fromKnowledge(token, [], ({ options, packs }) => [...workspaceSymbols(packs.views, query, options)]),
  );

  connection.workspace.textDocumentContent.on(({ uri }, token) =>
    fromKnowledge(token, null, ({ options, packs }) => ({ text: pageText(packs.viewOf(uri).knowledge, uri, options) })),
  );

  /** The passages behind what stands at a position; none where `value` is no position in a draft. */
  function passagesAt(value: unknown): readonly Passage[] {
    const current = session();
    const params = readAtPosition(value);
    const sheet = params === undefined ? undefined : current?.documents.sheet(params.textDocument.uri);
    if (current === undefined || params === undefined || sheet === undefined) return [];
    return sourcesAt(sheet, offset(sheet, params), current.options.locale);
  }

  // Not of the protocol itself: the library has not looked at their parameters, and without any there is no token either.
  connection.onRequest(sourcesAtMethod, (params: unknown, token: CancellationToken = CancellationToken.None) => answer(token, () => passagesAt(params)));

  connection.onRequest(sourcesOfMethod, (params: unknown, token: CancellationToken = CancellationToken.None) =>
    fromKnowledge(token, [], ({ options, packs }) => {
      const ref = readRef(params);
      return ref === undefined ? [] : sourcesOf(packs.viewIn(readPlace(params)).knowledge, ref, options.locale);
    }),
  );

  connection.onExecuteCommand(async ({ command, arguments: values }, token) => {
    if (command === citeSectionCommand) {
      const current = session();
      if (current !== undefined) await runCiteSection(connection, current, values?.[0]);
      return null;
    }
    if (command === writeBibliographyCommand) {
      const current = session();
      // Not waited for: the user may take their time to answer.
      if (current !== undefined) void runWriteBibliography(connection, current, values?.[0]);
      return null;
    }
    if (command !== openSourceCommand) return null;
    const passages = await answer(token, () => passagesAt(values?.[0]));
    const current = session();
    if (current === undefined || !Array.isArray(passages)) return null;
    // Not waited for: the user may take their time to choose.
    openPassage(connection, passages as readonly Passage[], current).catch((error: unknown) => {
      void connection.sendNotification("window/logMessage", { type: MessageType.Error, message: String(error) });
    });
    return null;
  });
}
