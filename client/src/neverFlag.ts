// Never flag these words: puts them into the pack of the draft's folder.
import { l10n, Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ownFolder } from "./ownFolder.ts";
import { neverFlagMethod, type AddRecordResult, type NeverFlagParams } from "./protocol.ts";
import { writeRecord } from "./writeRecord.ts";

/** @param argument of the code action; without one, there is nothing to do */
export async function neverFlag(client: BaseLanguageClient, argument: unknown): Promise<void> {
  if (typeof argument !== "object" || argument === null) return;
  const { uri, phrase, check } = argument as Readonly<Record<string, unknown>>;
  if (typeof uri !== "string" || typeof phrase !== "string" || typeof check !== "string") return;
  const folder = await ownFolder(Uri.parse(uri));
  if (folder === undefined) return;
  const params: NeverFlagParams = { folder: client.code2ProtocolConverter.asUri(folder.uri), phrase, check };
  const result = await client.sendRequest<AddRecordResult>(neverFlagMethod, params);
  if (result !== null) await writeRecord(client, result, (file) => l10n.t("“{0}” is not flagged any more in the drafts of this folder. That is written in {1}.", phrase, file));
}
