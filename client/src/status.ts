// The status bar item: which packs are in use, and whether all is well.
import { l10n, StatusBarAlignment, ThemeColor, window, type Disposable, type QuickPickItem } from "vscode";
import { State } from "vscode-languageclient";
import type { PackState, ServerState } from "./protocol.ts";

/** What can be done from the list behind the status bar item. */
interface StatusItem extends QuickPickItem {
  readonly run?: () => unknown;
}

/** What the list behind the status bar item offers besides the packs. */
export interface StatusActions {
  readonly showProblems: () => unknown;
  readonly showHelp: () => unknown;
  readonly showLog: () => unknown;
  readonly restart: () => unknown;
}

export class Status implements Disposable {
  readonly #item = window.createStatusBarItem("communique.status", StatusBarAlignment.Right, 90);
  #running: State = State.Starting;
  #state: ServerState | undefined;

  constructor() {
    this.#item.name = "Communiqué";
    this.#item.command = "communique.showStatus";
    this.#render();
    this.#item.show();
  }

  /** What the server said last about its packs. */
  get packs(): readonly PackState[] {
    return this.#state?.packs ?? [];
  }

  running(state: State): void {
    this.#running = state;
    this.#render();
  }

  state(state: ServerState): void {
    this.#state = state;
    this.#render();
  }

  dispose(): void {
    this.#item.dispose();
  }

  async choose(actions: StatusActions): Promise<void> {
    const items: StatusItem[] = this.packs.map((pack) => ({
      label: `$(${pack.state === "ok" ? "book" : "warning"}) ${pack.title}`,
      description: pack.version,
      detail: describe(pack),
    }));
    const problems = this.#state?.problems ?? 0;
    if (problems > 0) {
      items.push({ label: `$(warning) ${problemCount(problems)}`, detail: l10n.t("Show them"), run: actions.showProblems });
    }
    items.push(
      { label: `$(question) ${l10n.t("How to use Communiqué")}`, run: actions.showHelp },
      { label: `$(output) ${l10n.t("Show the log")}`, run: actions.showLog },
      { label: `$(refresh) ${l10n.t("Restart the language server")}`, run: actions.restart },
    );
    const chosen = await window.showQuickPick(items, { title: "Communiqué", placeHolder: this.#summary() });
    await chosen?.run?.();
  }

  #render(): void {
    const icon = this.#icon();
    this.#item.text = `$(${icon}) Communiqué`;
    this.#item.backgroundColor = icon === "warning" ? new ThemeColor("statusBarItem.warningBackground") : undefined;
    const packs = this.packs.map((pack) => `${pack.title} ${pack.version}: ${describe(pack)}`);
    this.#item.tooltip = [this.#summary(), ...packs].join("\n");
  }

  #icon(): string {
    if (this.#running === State.Starting) return "loading~spin";
    if (this.#running !== State.Running) return "warning";
    return this.packs.some(({ state }) => state !== "ok") ? "warning" : "book";
  }

  #summary(): string {
    if (this.#running === State.Starting) return l10n.t("Communiqué is starting …");
    if (this.#running !== State.Running) return l10n.t("Communiqué is not running.");
    const faulty = this.packs.filter(({ state }) => state !== "ok").length;
    if (faulty > 0) return l10n.t("Communiqué is running, but something in a pack is wrong.");
    const { terms = 0, commitments = 0 } = this.#state?.counts ?? {};
    return l10n.t("Communiqué is running. It knows {0} terms and {1} commitments.", terms, commitments);
  }
}

function problemCount(problems: number): string {
  return problems === 1 ? l10n.t("1 problem in the packs") : l10n.t("{0} problems in the packs", problems);
}

function describe(pack: PackState): string {
  if (pack.state === "refused") return l10n.t("Needs a newer version of Communiqué; it is left out until then.");
  if (pack.state === "stale") return l10n.t("A file is faulty; what it held before is still in use.");
  if (pack.state === "faulty") return l10n.t("Some entries are faulty and left out; all others are in use.");
  switch (pack.layer) {
    case "shipped":
      return l10n.t("Comes with the extension.");
    case "contributed":
      return l10n.t("Comes with another extension.");
    case "workspace":
      return l10n.t("From the folder .communique of this workspace.");
    default:
      return l10n.t("Added in the settings.");
  }
}
