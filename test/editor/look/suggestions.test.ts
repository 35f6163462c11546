// The list of suggestions, as one types on.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ready } from "./ready.ts";
import { Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start({
    files: { "draft.md": "---\nlang: de\n---\n\nIn Seoul tagte der \n" },
    settings: { "editor.wordBasedSuggestions": "off", "editor.inlineSuggest.enabled": false, "workbench.colorTheme": "Default Light Modern" },
  });
  await workbench.open("draft.md");
  await ready(workbench);
  await workbench.goTo(5, 20);
});

afterAll(async () => {
  await workbench.stop();
});

it("stays open while one types on through two spaces", async () => {
  await workbench.type("Rat");
  await workbench.press("Control+Space");
  expect(await workbench.suggestions()).toContain("Rat für digitale Partnerschaft");
  await workbench.type(" für dig");
  await expect.poll(async () => (await workbench.suggestions())[0], { timeout: 20_000 }).toBe("Rat für digitale Partnerschaft");
  await workbench.press("Enter");
  await expect.poll(() => workbench.text(), { timeout: 20_000 }).toContain("In Seoul tagte der Rat für digitale Partnerschaft");
});

it("comes by itself while typing once the setting says so", async () => {
  const list = workbench.page.locator(".suggest-widget.visible .monaco-list-row").first();
  const comesFor = async (word: string): Promise<boolean> => {
    await workbench.type(` ${word}`);
    const came = await list.waitFor({ timeout: 1000 }).then(() => true, () => false);
    if (!came) for (let times = 0; times <= word.length; times++) await workbench.press("Backspace");
    return came;
  };
  await workbench.goTo(6, 1);
  expect(await comesFor("Halbl")).toBe(false);

  await mkdir(join(workbench.folder, ".vscode"));
  await writeFile(join(workbench.folder, ".vscode", "settings.json"), '{ "communique.completion.whileTyping": true }\n');
  await expect.poll(() => comesFor("Halbl"), { timeout: 30_000 }).toBe(true);
  expect(await workbench.suggestions()).toContain("Halbleiter");
});
