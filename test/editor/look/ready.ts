import type { Locator } from "playwright-core";
import type { Workbench } from "./workbench.ts";

/** The extension's item in the status bar; its label for screen readers names the packs. */
export function statusItem({ page }: Workbench): Locator {
  return page.locator('[id="communique.communique.communique.status"]');
}

/** Waits until the extension says in the status bar that its server runs and all is well. */
export async function ready(workbench: Workbench): Promise<void> {
  await statusItem(workbench).locator(".codicon-book").waitFor({ timeout: 60_000 });
}
