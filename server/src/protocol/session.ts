// What answering a request takes: the documents, packs and settings of one connection.
import type { FeatureOptions } from "../features/options.ts";
import type { Bibliographies } from "./bibliographies.ts";
import type { DraftDiagnostics } from "./diagnostics.ts";
import type { Documents, Reading } from "./documents.ts";
import type { DraftIndex } from "./draftIndex.ts";
import type { Editor } from "./editor.ts";
import type { PackFiles } from "./packFiles.ts";
import type { Packs } from "./packs.ts";
import type { Settings } from "./settings.ts";
import type { WorkspaceDiagnostics } from "./workspaceDiagnostics.ts";
import type { WorkspaceFiles } from "./workspaceFiles.ts";

/** All that answering a request takes. */
export interface Session {
  readonly editor: Editor;
  readonly settings: Settings;
  readonly options: FeatureOptions;
  readonly documents: Documents;
  readonly packs: Packs;
  readonly diagnostics: DraftDiagnostics;
  readonly workspaceDiagnostics: WorkspaceDiagnostics;
  readonly packFiles: PackFiles;
  readonly index: DraftIndex;
  readonly bibliographies: Bibliographies;
  /** Files of the workspace and beside drafts. */
  readonly files: WorkspaceFiles;
  /** What a draft is to be read with now. */
  readonly reading: (uri: string) => Reading;
  /** Whether a file or folder is in the workspace, so that its packs are the user's to change. */
  readonly isWritable: (uri: string) => boolean;
}
