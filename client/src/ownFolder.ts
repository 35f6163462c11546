// The workspace folder whose own pack is meant.
import { commands, l10n, window, workspace, type Uri, type WorkspaceFolder } from "vscode";

/**
 * The folder of a document, the only one, or the one that the user chooses. Says what to do where there can be none.
 * @param of a document in it, if one is known
 */
export async function ownFolder(of: Uri | undefined): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const open = l10n.t("Open Folder");
    const message = l10n.t("A pack belongs to a folder. Open the folder with your drafts first; the pack is kept in it, under .communique.");
    if ((await window.showInformationMessage(message, open)) === open) await commands.executeCommand("workbench.action.files.openFolder");
    return undefined;
  }
  if (!workspace.isTrusted) {
    const manage = l10n.t("Manage Trust");
    const message = l10n.t("In a workspace that is not trusted, Communiqué does not read its packs, so what you add to them would not count. Trust the workspace first, if you know where it comes from.");
    if ((await window.showWarningMessage(message, manage)) === manage) await commands.executeCommand("workbench.trust.manage");
    return undefined;
  }
  const [only] = folders;
  if (folders.length === 1) return only;
  const own = of === undefined ? undefined : workspace.getWorkspaceFolder(of);
  return own ?? window.showWorkspaceFolderPick({ placeHolder: l10n.t("Which folder’s pack do you mean?") });
}
