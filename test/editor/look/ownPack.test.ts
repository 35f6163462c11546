// A folder's own pack: a term added from a draft, and two folders that each have their own.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { ready } from "./ready.ts";
import { Workbench } from "./workbench.ts";

const waiting = { timeout: 30_000 };
let workbench: Workbench | undefined;

afterEach(async () => {
  await workbench?.stop();
  workbench = undefined;
});

it("takes in selected words, after a few questions, and offers them a moment later", async () => {
  workbench = await Workbench.start({
    files: { "draft.md": "---\nlang: de\n---\n\nDie Delegationsmappe liegt bereit.\n\n\n" },
    settings: { "editor.wordBasedSuggestions": "off", "editor.inlineSuggest.enabled": false },
  });
  const { page } = workbench;
  await workbench.open("draft.md");
  await ready(workbench);
  await workbench.goTo(5, 8);
  // Selects the word under the cursor.
  await workbench.press("Control+d");
  const action = page.locator(".action-widget .monaco-list-row", { hasText: "Add “Delegationsmappe” to the pack" });
  await expect
    .poll(async () => {
      if (!(await action.isVisible())) await workbench?.press("Control+.");
      return action.waitFor({ timeout: 2_000 }).then(() => true, () => false);
    }, waiting)
    .toBe(true);
  await action.click();

  const box = page.locator(".quick-input-widget");
  const answer = async (question: string, text = ""): Promise<void> => {
    await box.filter({ hasText: question }).waitFor();
    if (text !== "") await page.keyboard.insertText(text);
    await workbench?.press("Enter");
    await box.filter({ hasText: question }).waitFor({ state: "hidden" });
  };
  await box.filter({ hasText: "The German name" }).waitFor();
  expect(await box.locator("input.input").first().inputValue()).toBe("Delegationsmappe");
  await answer("The German name");
  await answer("The English name", "delegation kit: “all in”");
  await answer("The abbreviation", "DM / DK");
  await answer("What it is", "Was jede Delegation mitnimmt.");
  await answer("The same in English", "What every delegation takes along.");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "No topic" }).waitFor();
  await workbench.press("Enter");

  const file = join(workbench.folder, ".communique", "terms.yaml");
  await expect.poll(() => readFile(file, "utf8").catch(() => ""), waiting).toContain("DK");
  expect(await readFile(file, "utf8")).toBe(
    `terms:
  - id: delegation-kit-all-in
    label:
      de: Delegationsmappe
      en: "delegation kit: “all in”"
    abbreviations:
      de:
        - DM
      en:
        - DK
    definition:
      de: Was jede Delegation mitnimmt.
      en: What every delegation takes along.
`,
  );

  await page.locator(".tab.active[data-resource-name='draft.md']").click();
  await workbench.goTo(7, 1);
  await workbench.type("Delegationsm");
  await workbench.press("Control+Space");
  expect(await workbench.suggestions()).toContain("Delegationsmappe");
});

it("counts for the drafts of its folder only", async () => {
  const packWith = (english: string): string => `terms:\n  - id: kit\n    label:\n      de: Delegationsmappe\n      en: ${english}\n`;
  workbench = await Workbench.start({
    files: {
      "one/first.md": "Die Delegationsmappe liegt bereit.\n",
      "one/.communique/terms.yaml": packWith("briefing folder"),
      "two/second.md": "Die Delegationsmappe liegt bereit.\n",
      "two/.communique/terms.yaml": packWith("travel pack"),
    },
    folders: ["one", "two"],
  });
  await workbench.open("first.md");
  await ready(workbench);
  // Until the folders' packs are read, there is no hover to wait for: the pointer must come again.
  const said = async (): Promise<string> => {
    await workbench?.page.mouse.move(4, 4);
    const hover = await workbench?.hover("Delegationsmappe", 3_000).catch(() => undefined);
    const text = await hover?.textContent({ timeout: 3_000 }).catch(() => undefined);
    await workbench?.press("Escape");
    return text ?? "";
  };
  await expect.poll(said, waiting).toContain("briefing folder");
  await workbench.open("second.md");
  await expect.poll(said, waiting).toContain("travel pack");

  // A draft says which folder's pack is meant; without one, the user is asked.
  const { page } = workbench;
  const box = page.locator(".quick-input-widget");
  await workbench.run("Communiqué: Add Term");
  await box.filter({ hasText: "The German name" }).waitFor();
  await workbench.press("Escape");
  await box.waitFor({ state: "hidden" });
  await workbench.run("View: Close All Editors");
  await page.locator(".tab").waitFor({ state: "hidden" });
  await workbench.run("Communiqué: Add Term");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "two" }).click();
  const answers = ["Sitzmappe", "seat folder", "", "", ""];
  const questions = ["The German name", "The English name", "The abbreviation", "What it is", "The same in English"];
  for (const [index, question] of questions.entries()) {
    await box.filter({ hasText: question }).waitFor();
    await page.keyboard.insertText(answers[index] ?? "");
    await workbench.press("Enter");
    await box.filter({ hasText: question }).waitFor({ state: "hidden" });
  }
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "No topic" }).waitFor();
  await workbench.press("Enter");
  const pack = (name: string): Promise<string> => readFile(join(workbench?.folder ?? "", name, ".communique/terms.yaml"), "utf8");
  await expect.poll(() => pack("two"), waiting).toContain("Sitzmappe");
  expect(await pack("one")).not.toContain("Sitzmappe");
});
