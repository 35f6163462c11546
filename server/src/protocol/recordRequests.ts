// Requests that are about a record wherever it is used: in drafts, open or not, and in the files of packs.
import { CancellationToken, type Connection, type Location, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { URI, Utils } from "vscode-uri";
import { lensCommand, packCodeLenses, readLensData } from "../features/packCodeLens.ts";
import { meetingHints } from "../features/meetingHints.ts";
import { packInlayHints } from "../features/packInlayHints.ts";
import { packOutline } from "../features/packOutline.ts";
import { type PackSheet, recordNamedAt } from "../features/packSheet.ts";
import type { Sheet } from "../features/place.ts";
import { documentHighlights, entryCitedAt, recordUsedAt, references, type UsesInDraft } from "../features/references.ts";
import { mayRelyOn, recordAskedAt, usesOfCommitment } from "../features/whereUsed.ts";
import { titleOf } from "../render/names.ts";
import { idInDraft, idInPack, type Renamed, renameEdit, whyNotRenamed, whyNotThisId } from "../features/rename.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Message } from "../knowledge/problem.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { sectionLenses, sentencesOfSection } from "../features/sectionLens.ts";
import { sectionCommitmentsMethod, type SectionCommitmentsResult, whereUsedMethod, type WhereUsedResult } from "./messages.ts";
import { type AtPosition, type InDocument, readAtPosition, readPlace, readRef } from "./parameters.ts";
import { answer, nextTurn } from "./schedule.ts";
import type { Session } from "./session.ts";

/** @param session undefined until the client has introduced itself */
export function answerRecordRequests(connection: Connection, session: () => Session | undefined): void {
  /** The draft or pack file that is open under an address. */
  function sheetsOf({ documents, packFiles, packs }: Session, { textDocument: { uri } }: InDocument): { readonly draft?: Sheet; readonly pack?: PackSheet } {
    const draft = documents.sheet(uri);
    if (draft !== undefined) return { draft };
    const pack = packFiles.sheet(uri, packs.viewOf(uri).knowledge);
    return pack === undefined ? {} : { pack };
  }

  /** What is known where a document is. */
  function knowledgeAt({ packs }: Session, { textDocument }: InDocument): Knowledge {
    return packs.viewOf(textDocument.uri).knowledge;
  }

  function inPack<Result>(params: InDocument, token: CancellationToken, compute: (session: Session, sheet: PackSheet) => Result): Promise<Result | null | ResponseError<never>> {
    return answer(token, () => {
      const current = session();
      const pack = current && sheetsOf(current, params).pack;
      return current === undefined || pack === undefined ? null : compute(current, pack);
    });
  }

  /** Answers once all packs have been read, and all drafts that may use a record. */
  async function everywhere<Result>(
    token: CancellationToken,
    recordIn: (session: Session) => RecordRef | undefined,
    compute: (session: Session) => Result | null,
  ): Promise<Result | null | ResponseError<never>> {
    const current = session();
    const ref = current && recordIn(current);
    if (current === undefined || ref === undefined) return null;
    await current.packFiles.readShipped();
    await current.index.readyFor(ref);
    return answer(token, () => compute(current));
  }

  function recordAt(current: Session, params: AtPosition): RecordRef | undefined {
    const { draft, pack } = sheetsOf(current, params);
    if (draft !== undefined) return recordUsedAt(draft, draft.lines.offsetAt(params.position));
    return pack && recordNamedAt(pack, pack.lines.offsetAt(params.position))?.ref;
  }

  /** The uses of a record in drafts; undefined where the answer is no longer wanted. Those of a commitment are found in the drafts themselves. */
  async function usesInDrafts(current: Session, knowledge: Knowledge, ref: RecordRef, token: CancellationToken): Promise<readonly UsesInDraft[] | undefined> {
    await current.packFiles.readShipped();
    const entry = knowledge.resolve(ref);
    if (entry?.kind !== "commitments") {
      await current.index.readyFor(ref);
      return current.index.usesOf(ref);
    }
    const isWanted = (): boolean => !token.isCancellationRequested;
    const drafts = await current.index.draftsWhere((uses) => mayRelyOn(entry, uses), isWanted);
    const found: UsesInDraft[] = [];
    for (const draft of drafts) {
      await nextTurn();
      if (!isWanted()) return undefined;
      const uses = usesOfCommitment(draft, entry, current.options.today);
      if (uses.length > 0) found.push({ uri: draft.uri, uses });
    }
    return found;
  }

  connection.onReferences(async (params, token) => {
    const current = session();
    const ref = current && recordAt(current, params);
    if (current === undefined || ref === undefined) return null;
    const uses = await usesInDrafts(current, knowledgeAt(current, params), ref, token);
    return answer(token, (): Location[] => {
      const { draft } = sheetsOf(current, params);
      const entry = draft && params.context.includeDeclaration ? entryCitedAt(draft, draft.lines.offsetAt(params.position)) : undefined;
      const places = references(ref, uses ?? [], current.packFiles.all(knowledgeAt(current, params)), params.context.includeDeclaration);
      return entry === undefined ? [...places] : [...places, entry];
    });
  });

  /** What is asked for, and where it is known. */
  function askedFor(current: Session, params: unknown): { readonly ref: RecordRef; readonly knowledge: Knowledge } | undefined {
    const named = readRef(params);
    if (named !== undefined) return { ref: named, knowledge: current.packs.viewIn(readPlace(params)).knowledge };
    const place = readAtPosition(params);
    if (place === undefined) return undefined;
    const { draft, pack } = sheetsOf(current, place);
    const ref =
      draft === undefined
        ? pack && recordNamedAt(pack, pack.lines.offsetAt(place.position))?.ref
        : recordAskedAt(draft, draft.lines.offsetAt(place.position), current.options.today);
    return ref && { ref, knowledge: knowledgeAt(current, place) };
  }

  connection.onRequest(whereUsedMethod, async (params: unknown, token: CancellationToken = CancellationToken.None) => {
    const current = session();
    const asked = current && askedFor(current, params);
    const entry = asked?.knowledge.resolve(asked.ref);
    if (current === undefined || asked === undefined || entry === undefined) return null;
    const uses = await usesInDrafts(current, asked.knowledge, asked.ref, token);
    return answer(token, (): WhereUsedResult => ({
      title: titleOf(entry, current.options.locale),
      locations: references(asked.ref, uses ?? [], current.packFiles.all(asked.knowledge), false),
    }));
  });

  connection.onDocumentHighlight((params, token) =>
    answer(token, () => {
      const current = session();
      const draft = current && sheetsOf(current, params).draft;
      return draft === undefined ? null : [...documentHighlights(draft, draft.lines.offsetAt(params.position))];
    }),
  );

  function renamedAt(current: Session, params: AtPosition): Renamed | undefined {
    const { draft, pack } = sheetsOf(current, params);
    if (draft !== undefined) return idInDraft(draft, draft.lines.offsetAt(params.position));
    return pack && idInPack(pack, pack.lines.offsetAt(params.position));
  }

  /** A key that stands in a bibliography of the author is not ours to change. */
  function inBibliography(current: Session, params: AtPosition): Message | undefined {
    const { draft } = sheetsOf(current, params);
    const entry = draft && entryCitedAt(draft, draft.lines.offsetAt(params.position));
    if (entry === undefined) return undefined;
    const file = Utils.basename(URI.parse(entry.uri));
    return {
      de: `Dieser Schlüssel steht in Ihrem Literaturverzeichnis „${file}“. Ändern Sie ihn dort oder mit dem Programm, das die Datei verwaltet.`,
      en: `This key stands in your bibliography “${file}”. Change it there, or with the program that keeps the file.`,
    };
  }

  function refuse({ options }: Session, message: Message): ResponseError<never> {
    return new ResponseError(LSPErrorCodes.RequestFailed, message[options.locale]);
  }

  connection.onPrepareRename((params, token) =>
    answer(token, () => {
      const current = session();
      const renamed = current && renamedAt(current, params);
      if (current === undefined || renamed === undefined) return null;
      const problem = inBibliography(current, params) ?? whyNotRenamed(knowledgeAt(current, params), renamed.ref, current.isWritable);
      return problem === undefined ? renamed.range : refuse(current, problem);
    }),
  );

  connection.onRenameRequest((params, token) =>
    everywhere(token, (current) => renamedAt(current, params)?.ref, (current) => {
      const { index, isWritable, packFiles } = current;
      const knowledge = knowledgeAt(current, params);
      const renamed = renamedAt(current, params);
      if (renamed === undefined) return null;
      const { ref } = renamed;
      const files = [...packFiles.all(knowledge)];
      const problem = inBibliography(current, params) ?? whyNotRenamed(knowledge, ref, isWritable) ?? whyNotThisId(knowledge, ref, params.newName, files);
      if (problem !== undefined) return refuse(current, problem);
      return renameEdit(ref, params.newName, index.usesOf(ref), files.filter(({ uri }) => isWritable(uri)));
    }),
  );

  connection.onDocumentSymbol((params, token) => inPack(params, token, ({ options }, sheet) => packOutline(sheet, options)));

  connection.onCodeLens((params, token) =>
    answer(token, () => {
      const current = session();
      const { draft, pack } = current === undefined ? {} : sheetsOf(current, params);
      if (pack !== undefined) return [...packCodeLenses(pack)];
      return draft !== undefined && current?.settings.codeLens === true ? [...sectionLenses(draft, current.options)] : null;
    }),
  );

  connection.onRequest(sectionCommitmentsMethod, (params: unknown, token: CancellationToken = CancellationToken.None) =>
    answer(token, (): SectionCommitmentsResult => {
      const current = session();
      const place = readAtPosition(params);
      const draft = place && current && sheetsOf(current, place).draft;
      return current === undefined || place === undefined || draft === undefined ? [] : sentencesOfSection(draft, draft.lines.offsetAt(place.position), current.options);
    }),
  );

  connection.onCodeLensResolve(async (lens, token) => {
    const data = readLensData(lens.data);
    const current = session();
    if (data === undefined || current === undefined) return lens;
    await current.index.readyFor(data.ref);
    const resolved = await answer(token, () => ({ ...lens, command: lensCommand(current.packs.viewWith(data.ref).knowledge, data, current.index.count(data.ref), current.options) }));
    return resolved;
  });

  connection.languages.inlayHint.on((params, token) =>
    answer(token, () => {
      const current = session();
      if (current === undefined) return null;
      const { options, settings } = current;
      const { draft, pack } = sheetsOf(current, params);
      if (draft !== undefined) return settings.meetingDates ? [...meetingHints(draft, params.range, options)] : null;
      return pack !== undefined && settings.inlayHints ? [...packInlayHints(pack, params.range, options)] : null;
    }),
  );
}
