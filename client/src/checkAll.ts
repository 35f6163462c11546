// Check All Drafts: those of the workspace that are not open, too; and back to those that are.
import { commands, l10n, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { checkAllMethod, type CheckAllParams, type CheckAllResult } from "./protocol.ts";

export async function checkAll(client: BaseLanguageClient, all: boolean): Promise<void> {
  const params: CheckAllParams = { all };
  const result = await client.sendRequest<CheckAllResult>(checkAllMethod, params);
  if (result === null) {
    void window.showInformationMessage(l10n.t("Checks are switched off. The setting communique.checks.enabled switches them on."));
    return;
  }
  if (!all) return;
  const { drafts, findings } = result;
  const counted = l10n.t("Findings: {0}. Drafts checked: {1}.", findings, drafts);
  const message = workspace.isTrusted ? counted : `${counted} ${l10n.t("In a workspace that is not trusted, Communiqué checks open drafts only.")}`;
  const show = l10n.t("Show");
  const chosen = findings === 0 ? await window.showInformationMessage(message) : await window.showInformationMessage(message, show);
  if (chosen === show) await commands.executeCommand("workbench.actions.view.problems");
}
