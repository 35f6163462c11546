// A workspace that is not trusted yet: its own pack is off, and all else works.
import { afterAll, beforeAll, expect, it } from "vitest";
import { ready, statusItem } from "./ready.ts";
import { Workbench } from "./workbench.ts";

const files = {
  "draft.md": "Die Delegationsmappe liegt bereit, auch zur Cybersicherheit.\n",
  ".communique/pack.yaml":
    "id: house-style\ntitle:\n  de: Hausbegriffe\n  en: House terms\nversion: 1.0.0\nformat: 1\nlanguages: [de, en]\nlicence: CC0-1.0\n",
  ".communique/terms.yaml":
    "terms:\n  - id: delegation-kit\n    label:\n      de: Delegationsmappe\n      en: delegation kit\n    topic: governance\n    definition:\n      de: Was jede Delegation mitnimmt.\n      en: What every delegation carries.\n",
};

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start({
    files,
    askTrust: true,
    settings: {
      "security.workspace.trust.startupPrompt": "never",
      "security.workspace.trust.untrustedFiles": "open",
      // The page about trust beside the draft, not over it.
      "workbench.editor.useModal": "off",
    },
  });
  await workbench.open("draft.md");
  await ready(workbench);
});

afterAll(async () => {
  await workbench.stop();
});

it("reads the workspace's own pack only once the user trusts it", async () => {
  const { page } = workbench;
  const restricted = page.locator(".statusbar-item", { hasText: "Restricted Mode" });
  await restricted.waitFor();
  const known = await workbench.hover("Cybersicherheit");
  await expect.poll(() => known.textContent(), { timeout: 20_000 }).toContain("cybersecurity");

  const packs = async (): Promise<string> => (await statusItem(workbench).locator("a").getAttribute("aria-label")) ?? "";
  expect(await packs()).toContain("EU");
  expect(await packs()).not.toContain("House terms");

  // Nothing is written to a pack that would not be read: it says so, and how to go on.
  await workbench.run("Communiqué: Add Term");
  const warning = page.locator(".notifications-center .monaco-list-row", { hasText: "Communiqué does not read its packs" });
  await expect
    .poll(
      async () => {
        // While there is none yet, the list does not open.
        await workbench.run("Notifications: Show Notifications");
        return warning.waitFor({ timeout: 3_000 }).then(() => true, () => false);
      },
      { timeout: 40_000 },
    )
    .toBe(true);
  await warning.getByRole("button", { name: "Manage Trust" }).waitFor();
  await workbench.run("Notifications: Clear All Notifications");
  await warning.waitFor({ state: "hidden" });

  await restricted.click();
  await page.locator(".workspace-trust-editor .monaco-button", { hasText: /^Trust$/u }).click();
  await expect.poll(packs, { timeout: 20_000 }).toContain("House terms");

  await page.locator('.tab[data-resource-name="draft.md"]').click();
  const ours = await workbench.hover("Delegationsmappe");
  await expect.poll(() => ours.textContent(), { timeout: 20_000 }).toContain("delegation kit");
});
