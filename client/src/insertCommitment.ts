// Insert Commitment: a list of what was promised, the nearest first; what is chosen is inserted as a sentence with its citation.
import { l10n, QuickPickItemKind, window, type QuickPickItem } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { apply, placeIn } from "./cite.ts";
import { commitmentsToInsertMethod, type CommitmentsToInsertResult, insertCommitmentMethod, type InsertCommitmentParams, type InsertCommitmentResult } from "./protocol.ts";

type Commitment = CommitmentsToInsertResult[number];

interface Item extends QuickPickItem {
  readonly ref?: string;
}

/** Asks which commitment, and inserts it at the cursor. */
export async function insertCommitment(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { version } = editor.document;
  const place = placeIn(client, editor);
  const commitments = await client.sendRequest<CommitmentsToInsertResult>(commitmentsToInsertMethod, place);
  if (commitments.length === 0) {
    void window.showInformationMessage(l10n.t("No commitments are known here. Open a Markdown draft first."));
    return;
  }
  const chosen = await window.showQuickPick<Item>(itemsOf(commitments), {
    title: l10n.t("Insert Commitment"),
    placeHolder: l10n.t("Search in German or English: what was promised, the meeting, the date, the state"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.ref === undefined) return;
  const params: InsertCommitmentParams = { ...place, ref: chosen.ref };
  const inserted = await client.sendRequest<InsertCommitmentResult>(insertCommitmentMethod, params);
  if (inserted === null) {
    void window.showInformationMessage(l10n.t("Nothing was inserted: here, a sentence would not be read as text. Place the cursor in a paragraph or an empty line."));
    return;
  }
  await apply(client, editor, version, inserted.edits);
}

/** Under headings by nearness; where the nearest are all, without one. */
function itemsOf(commitments: CommitmentsToInsertResult): readonly Item[] {
  const headings: { readonly [nearness in Commitment["nearness"]]: string } = {
    section: l10n.t("Partner and topic of this section"),
    partner: l10n.t("Partner of this section"),
    other: l10n.t("Others"),
  };
  let last: Commitment["nearness"] | undefined;
  return commitments.flatMap((commitment) => {
    const { ref, title, other, detail, nearness, doubts } = commitment;
    const item: Item = {
      ref,
      label: title,
      description: doubts.length === 0 ? "" : `$(warning) ${doubts.join(", ")}`,
      detail: `${detail} · ${other}`,
    };
    const items = nearness === last ? [item] : [{ label: headings[nearness], kind: QuickPickItemKind.Separator }, item];
    last = nearness;
    return items;
  });
}
